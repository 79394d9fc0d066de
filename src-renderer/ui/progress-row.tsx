import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import styles from './progress-row.module.css';

export type ProgressRowProps = {
  readonly title: string;
  readonly detail?: ReactNode;
  readonly value?: number;
  readonly cancelLabel?: string;
  readonly onCancel?: () => void;
};

/** One long task: what it is, how far it is, and the way to stop it. */
export const ProgressRow = ({ title, detail, value, cancelLabel, onCancel }: ProgressRowProps) => (
  <div className={styles.row}>
    <div className={styles.words}>
      <span className={styles.title}>{title}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </div>
    <div className={styles.bar}>
      <ProgressBar label={title} value={value} />
    </div>
    {onCancel && cancelLabel !== undefined && (
      <div className={styles.cancel}>
        <IconButton label={cancelLabel} icon={<X />} size="small" onPress={onCancel} />
      </div>
    )}
  </div>
);
