// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '../../../src-renderer/ui/confirm-dialog.tsx';
import '../../helpers/jsdom-gaps.ts';

const open = (isDangerous: boolean) => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  render(
    <ConfirmDialog
      title="Delete it?"
      confirmLabel="Delete"
      cancelLabel="Keep"
      isOpen
      isDangerous={isDangerous}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      Undo can’t bring it back.
    </ConfirmDialog>,
  );
  return { onConfirm, onCancel };
};

describe('the confirm dialog', () => {
  it('is an alert named by its question', () => {
    open(true);
    expect(screen.getByRole('alertdialog', { name: 'Delete it?' })).toBeTruthy();
  });

  it('does nothing dangerous on a hasty Enter', async () => {
    const { onConfirm, onCancel } = open(true);
    await userEvent.keyboard('{Enter}');
    expect(onConfirm).not.toHaveBeenCalled();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('confirms a harmless question with Enter', async () => {
    const { onConfirm } = open(false);
    await userEvent.keyboard('{Enter}');
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('is cancelled by Escape', async () => {
    const { onConfirm, onCancel } = open(false);
    await userEvent.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('keeps the focus inside', async () => {
    open(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete' }));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }));
  });
});
