// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CommandPalette, type PaletteItem } from '../../../src-renderer/ui/command-palette.tsx';
import '../../helpers/jsdom-gaps.ts';

const items: readonly PaletteItem[] = [
  { id: 'import', label: 'Import documents', section: 'Commands' },
  { id: 'trust', label: 'trust', section: 'Codes', keywords: ['faith'] },
  { id: 'undo', label: 'Undo', section: 'Commands' },
];

const filter = (all: readonly PaletteItem[], query: string) =>
  all
    .filter((item) => [item.label, ...(item.keywords ?? [])].some((word) => word.toLowerCase().includes(query)))
    .map((item) => ({ item, ranges: [] }));

const open = () => {
  const onPick = vi.fn();
  const onClose = vi.fn();
  const Harness = () => {
    const [query, setQuery] = useState('');
    return (
      <CommandPalette
        label="Commands"
        placeholder="Search"
        emptyText="Nothing found"
        isOpen
        query={query}
        onQueryChange={setQuery}
        items={items}
        filter={filter}
        onPick={onPick}
        onClose={onClose}
      />
    );
  };
  render(<Harness />);
  return { onPick, onClose, user: userEvent.setup(), box: screen.getByRole('combobox', { name: 'Commands' }) };
};

describe('the command palette', () => {
  it('keeps the items of a section together, and the arrows follow what is seen', async () => {
    const { user, onPick } = open();
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Import documents',
      'Undo',
      'trust',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('undo', false);
  });

  it('finds by the words that the filter knows', async () => {
    const { user, onPick } = open();
    await user.keyboard('faith{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('trust', false);
  });

  it('picks with a click and closes with Escape', async () => {
    const { user, onPick, onClose } = open();
    await user.click(screen.getByRole('option', { name: 'Undo' }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('undo', false);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(['Enter', 'Escape', 'ArrowDown'])('does nothing on %s while an input method composes', (key) => {
    const { box, onPick, onClose } = open();
    fireEvent.keyDown(box, { key, isComposing: true });
    expect(onPick).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Import documents');
  });
});
