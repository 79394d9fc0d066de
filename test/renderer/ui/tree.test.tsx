// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { TreeNode } from '../../../src-renderer/ui/tree-node.ts';
import { Tree, type TreeProps } from '../../../src-renderer/ui/tree.tsx';
import '../../helpers/jsdom-gaps.ts';

const nodes: readonly TreeNode[] = [
  {
    id: 'access',
    label: 'Access',
    children: [
      { id: 'effort', label: 'Effort' },
      { id: 'speed', label: 'Speed' },
    ],
  },
  { id: 'trust', label: 'Trust' },
  { id: 'voice', label: 'Voice' },
];

const Harness = (props: Partial<TreeProps>) => {
  const [expandedIds, setExpandedIds] = useState<ReadonlySet<string>>(new Set());
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tree
      label="Codes"
      nodes={nodes}
      expandedIds={expandedIds}
      onExpandedChange={setExpandedIds}
      selectedIds={selectedIds}
      onSelectedChange={setSelectedIds}
      {...props}
    />
  );
};

const row = (name: string) => screen.getByRole('row', { name });

describe('the tree', () => {
  it('opens, walks and closes with the arrow keys, selecting as it goes', async () => {
    const user = userEvent.setup();
    render(<Harness />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(row('Effort'));
    expect(row('Effort').getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(screen.queryByRole('row', { name: 'Effort' })).toBeNull();
  });

  it('goes to a row by its first letters', async () => {
    const user = userEvent.setup();
    render(<Harness />);
    await user.tab();
    await user.keyboard('vo');
    expect(document.activeElement).toBe(row('Voice'));
  });

  it('acts on Enter, but tells presses of the pointer only', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const onPress = vi.fn();
    render(<Harness onAction={onAction} onPress={onPress} />);
    await user.tab();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onAction).toHaveBeenCalledExactlyOnceWith('trust');
    expect(onPress).not.toHaveBeenCalled();
    await user.click(row('Voice'));
    expect(onPress).toHaveBeenCalledExactlyOnceWith('voice');
  });

  it('moves a row with Alt and an arrow key', async () => {
    const user = userEvent.setup();
    const onMove = vi.fn();
    render(<Harness onMove={onMove} />);
    await user.click(row('Trust'));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(onMove).toHaveBeenCalledExactlyOnceWith({ ids: ['trust'], targetId: 'access', position: 'on' });
  });

  it('hands other keys on, but none of an input method', async () => {
    const user = userEvent.setup();
    const onRowKeyDown = vi.fn();
    render(<Harness onRowKeyDown={onRowKeyDown} />);
    await user.click(row('Trust'));
    fireEvent.keyDown(row('Trust'), { key: 'F2', isComposing: true });
    expect(onRowKeyDown).not.toHaveBeenCalled();
    fireEvent.keyDown(row('Trust'), { key: 'F2' });
    expect(onRowKeyDown).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'F2' }), 'trust');
  });
});

describe('renaming in the tree', () => {
  const start = () => {
    const onRename = vi.fn();
    const onRenameCancel = vi.fn();
    render(<Harness editingId="trust" renameLabel="New name" onRename={onRename} onRenameCancel={onRenameCancel} />);
    return { user: userEvent.setup(), input: screen.getByLabelText('New name'), onRename, onRenameCancel };
  };

  it('takes the name on Enter and gives the focus back to the row', async () => {
    const { user, input, onRename } = start();
    await user.clear(input);
    await user.type(input, 'Faith{Enter}');
    expect(onRename).toHaveBeenCalledExactlyOnceWith('trust', 'Faith');
    expect(document.activeElement).toBe(row('Trust'));
  });

  it('keeps the old name on Escape', async () => {
    const { user, input, onRename, onRenameCancel } = start();
    await user.type(input, 'x{Escape}');
    expect(onRename).not.toHaveBeenCalled();
    expect(onRenameCancel).toHaveBeenCalledOnce();
  });

  it('goes on editing when Enter ends a composition', () => {
    const { input, onRename } = start();
    fireEvent.change(input, { target: { value: '信任' } });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(onRename).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(input);
  });
});
