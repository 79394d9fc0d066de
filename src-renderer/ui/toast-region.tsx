import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import type { Toast, ToastQueue } from './toast-queue.ts';
import styles from './toast-region.module.css';

export type ToastRegionProps = {
  readonly queue: ToastQueue<Toast>;
  readonly label: string;
  readonly closeLabel: string;
};

const icons = { success: CircleCheck, error: CircleAlert, info: Info } as const;

const Words = ({ toast }: { readonly toast: Toast }) => {
  const Icon = icons[toast.kind];
  return (
    <ToastContent className={styles.content}>
      <Icon aria-hidden className={styles[toast.kind]} />
      <span className={styles.words}>
        <Text slot="title">{toast.message}</Text>
        {toast.detail !== undefined && (
          <Text slot="description" className={styles.detail}>
            {toast.detail}
          </Text>
        )}
      </span>
    </ToastContent>
  );
};

/** Mounted once. F6 reaches it; time stands still while the pointer or the focus is on it. */
export const ToastRegion = ({ queue, label, closeLabel }: ToastRegionProps) => (
  <AriaToastRegion queue={queue} aria-label={label} className={styles.region}>
    {({ toast }) => (
      <AriaToast toast={toast} className={styles.toast}>
        <Words toast={toast.content} />
        {toast.content.actions?.map((action) => (
          <Button
            key={action.label}
            size="small"
            variant="quiet"
            onPress={() => {
              action.onAction();
              queue.close(toast.key);
            }}
          >
            {action.label}
          </Button>
        ))}
        <IconButton label={closeLabel} icon={<X />} size="small" onPress={() => queue.close(toast.key)} />
      </AriaToast>
    )}
  </AriaToastRegion>
);
