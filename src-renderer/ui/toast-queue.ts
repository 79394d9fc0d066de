import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export type Toast = {
  readonly kind: 'success' | 'error' | 'info';
  readonly message: string;
  readonly detail?: string;
  readonly actions?: readonly { readonly label: string; readonly onAction: () => void }[];
};

export type { ToastQueue };

const shortTime = 6_000;
const longTime = 12_000;

export const createToastQueue = (): ToastQueue<Toast> => new ToastQueue<Toast>({ maxVisibleToasts: 4 });

/** Errors stay until they are closed; what offers an action stays twice as long. Returns the toast's key, for `queue.close`. */
export const showToast = (queue: ToastQueue<Toast>, toast: Toast): string => {
  if (toast.kind === 'error') return queue.add(toast);
  return queue.add(toast, { timeout: toast.actions?.length ? longTime : shortTime });
};
