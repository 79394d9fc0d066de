// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { DataGrid } from '../../../src-renderer/ui/data-grid/data-grid.tsx';
import type { GridColumn, GridLine } from '../../../src-renderer/ui/data-grid/grid-types.ts';

const columns = Array.from({ length: 40 }, (_, index): GridColumn => ({
  id: `c${index}`,
  label: `Column ${index}`,
  width: 100,
  isEditable: true,
}));
const lines = Array.from({ length: 2000 }, (_, index): GridLine => ({
  kind: 'row',
  id: `r${index}`,
  label: `Row ${index}`,
}));

function renderGrid() {
  const cellOf = vi.fn((rowId: string, columnId: string) => ({ text: `${rowId} ${columnId}` }));
  const onResize = vi.fn();
  const others = { onCommit: () => null, onBlock: () => undefined, onResize };
  render(<DataGrid label="People" hint="" {...{ columns, lines, cellOf, ...others }} />);
  return { cellOf, onResize };
}

const rowsAsked = (cellOf: ReturnType<typeof renderGrid>['cellOf']) =>
  new Set(cellOf.mock.calls.map(([rowId]) => rowId)).size;

afterEach(cleanup);

it('draws again only the two rows between which the focus moves', async () => {
  const { cellOf } = renderGrid();
  await userEvent.click(screen.getByText('r3 c2'));
  cellOf.mockClear();
  await userEvent.keyboard('{ArrowDown}');
  expect(rowsAsked(cellOf)).toBe(2);
});

it('draws again only the row that is typed in', async () => {
  const { cellOf } = renderGrid();
  await userEvent.click(screen.getByText('r3 c2'));
  cellOf.mockClear();
  await userEvent.keyboard('typed');
  expect(rowsAsked(cellOf)).toBe(1);
});

it('resizes a column by keys on its heading', async () => {
  const { onResize } = renderGrid();
  await userEvent.click(screen.getByRole('button', { name: 'Column 1' }));
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(onResize).toHaveBeenCalledWith('c1', 116);
});

it('takes the focus from nothing that stands elsewhere', () => {
  render(<button type="button">elsewhere</button>);
  const button = screen.getByRole('button', { name: 'elsewhere' });
  button.focus();
  renderGrid();
  expect(document.activeElement).toBe(button);
});
