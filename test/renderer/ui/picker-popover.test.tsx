// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PickerPopover } from '../../../src-renderer/ui/picker-popover.tsx';
import '../../helpers/jsdom-gaps.ts';

const labels = ['effort', 'trust', '回饋與透明'];

type HarnessProps = {
  readonly onPick: (id: string, isKeptOpen: boolean) => void;
  readonly onClose: () => void;
};

const Harness = ({ onPick, onClose }: HarnessProps) => {
  const [query, setQuery] = useState('');
  const options = labels
    .filter((label) => label.includes(query))
    .map((label) => ({ id: label, label, color: '#888888' }));
  return (
    <PickerPopover
      anchor={{ x: 10, y: 10, width: 20, height: 20 }}
      label="Code"
      placeholder="Code…"
      emptyText="No code"
      query={query}
      onQueryChange={setQuery}
      options={options}
      onPick={onPick}
      onClose={onClose}
    />
  );
};

const open = () => {
  const onPick = vi.fn();
  const onClose = vi.fn();
  render(<Harness onPick={onPick} onClose={onClose} />);
  return { onPick, onClose, user: userEvent.setup(), box: screen.getByRole('combobox', { name: 'Code' }) };
};

const activeOption = () => screen.getByRole('option', { selected: true }).textContent;

describe('the picker', () => {
  it('has the focus and the first option active when it opens', () => {
    const { box } = open();
    expect(document.activeElement).toBe(box);
    expect(activeOption()).toBe('effort');
    expect(box.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  });

  it('picks with Enter what the arrows chose, going round at the ends', async () => {
    const { user, onPick } = open();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('回饋與透明', false);
  });

  it('keeps open with Shift and Enter', async () => {
    const { user, onPick } = open();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('effort', true);
  });

  it('starts at the first match again after each letter', async () => {
    const { user } = open();
    await user.keyboard('{ArrowDown}t');
    expect(activeOption()).toBe('effort');
  });

  it('says so when nothing matches, and Enter picks nothing', async () => {
    const { user, onPick } = open();
    await user.keyboard('zzz{Enter}');
    expect(screen.getByRole('status').textContent).toBe('No code');
    expect(onPick).not.toHaveBeenCalled();
  });

  it('closes with Escape', async () => {
    const { user, onClose } = open();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['Enter', { isComposing: true }],
    ['Enter', { keyCode: 229 }],
    ['Escape', { isComposing: true }],
    ['ArrowDown', { isComposing: true }],
  ])('leaves %s to the input method while it composes (%o)', (key, composition) => {
    const { box, onPick, onClose } = open();
    fireEvent.keyDown(box, { key, ...composition });
    expect(onPick).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    expect(activeOption()).toBe('effort');
  });
});
