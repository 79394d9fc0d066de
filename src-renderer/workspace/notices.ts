import { createToastQueue, showToast } from '../ui/toast-queue.ts';
import type { Toast } from '../ui/toast-queue.ts';

/** What happened, said in a corner: one queue for the whole window. */
export const notices = createToastQueue();

export const showNotice = (notice: Toast): string => showToast(notices, notice);
