// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createToastQueue, showToast } from '../../../src-renderer/ui/toast-queue.ts';
import { ToastRegion } from '../../../src-renderer/ui/toast-region.tsx';
import '../../helpers/jsdom-gaps.ts';

const open = () => {
  const queue = createToastQueue();
  render(<ToastRegion queue={queue} label="Messages" closeLabel="Close" />);
  return queue;
};

describe('the toast region', () => {
  it('says what happened and offers what can be done about it, once', async () => {
    const queue = open();
    const onAction = vi.fn();
    act(() => void showToast(queue, { kind: 'success', message: 'Imported', actions: [{ label: 'Undo', onAction }] }));
    expect(screen.getByRole('alertdialog', { name: 'Imported' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAction).toHaveBeenCalledOnce();
    expect(screen.queryByText('Imported')).toBeNull();
  });

  it('lets errors stay and the rest go', () => {
    const queue = createToastQueue();
    showToast(queue, { kind: 'error', message: 'Not imported' });
    showToast(queue, { kind: 'info', message: 'Saved' });
    const times = queue.visibleToasts.map(({ content, timeout }) => [content.kind, timeout === undefined]);
    expect(Object.fromEntries(times)).toEqual({ error: true, info: false });
  });
});
