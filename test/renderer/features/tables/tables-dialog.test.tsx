// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../../src-main/shared/host.ts';
import { TablesDialog } from '../../../../src-renderer/features/tables/tables-dialog.tsx';
import { closeTablesDialog, openTablesDialog } from '../../../../src-renderer/features/tables/tables-dialog-state.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { readCsv, readJson } from '../../../helpers/read-tables.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const slow = { timeout: 20_000 };

beforeEach(() => {
  closeTablesDialog();
  notices.clear();
});

const open = (path: string | null) => {
  const host = {
    platform: 'electron' as const,
    chooseSavePath: vi.fn<Host['chooseSavePath']>(async () => path),
    fileSaved: vi.fn<Host['fileSaved']>(async () => undefined),
    showInFolder: vi.fn<Host['showInFolder']>(async () => undefined),
  };
  const rendered = renderWithCore(hand.core, <TablesDialog />, { host });
  act(openTablesDialog);
  return { host, ...rendered };
};

describe('exporting tables', { timeout: 60_000 }, () => {
  it('writes the ticked tables where and how the researcher says', async () => {
    const path = hand.core.file('study.json');
    const { user, host } = open(path);
    await user.click(await screen.findByRole('radio', { name: 'JSON' }));
    await user.click(screen.getByRole('checkbox', { name: /^Memos/ }));
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1), slow);
    expect(host.chooseSavePath.mock.calls[0]![0]).toMatchObject({ defaultName: 'Study.json', extension: 'json' });
    expect(Object.keys(readJson(path))).toEqual(['passages', 'codes', 'memos']);
    expect(notices.visibleToasts[0]!.content.message).toMatch(/^\d+ rows were exported\.$/);
  });

  it('holds one table in a CSV file, and says so', async () => {
    const path = hand.core.file('study.csv');
    const { user } = open(path);
    await user.click(await screen.findByRole('radio', { name: 'CSV' }));
    expect(await screen.findByText(/holds one table/)).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: /^Matrix/ }));
    await user.click(await screen.findByRole('button', { name: /Rows of the matrix/ }));
    await user.click(await screen.findByRole('option', { name: 'Participants' }));
    await waitFor(() => expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1));
    await screen.findByRole('button', { name: /Participants Rows of the matrix|Rows of the matrix Participants/ });
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1), slow);
    expect(readCsv(path)[0]!.slice(0, 2)).toEqual(['Participant', 'Need']);
  });

  it('remembers what was chosen, and exports nothing where nothing is ticked', async () => {
    const { user } = open(null);
    await user.click(await screen.findByRole('checkbox', { name: /^Passages/ }));
    await waitFor(() => expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1));
    await user.click(screen.getByRole('checkbox', { name: /^Codes/ }));
    await waitFor(() => expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0));
    expect(screen.getByRole('button', { name: 'Export…' }).hasAttribute('disabled')).toBe(true);
    const { layout } = await hand.core.call('preferences.get', {});
    expect(layout['tables.tables']).toBe(0);
  });
});
