import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './query-builder.module.css';

export interface QueryRowProps {
  /** What the row begins with: words, or a choice of them. */
  readonly words?: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  onRemove?(): void;
}

/** A row of the sentence that a query is. */
export function QueryRow({ words, lead, children, onRemove }: QueryRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <div className={styles.lead}>{words ?? lead}</div>
      <div className={styles.fields}>{children}</div>
      {onRemove && <IconButton size="small" label={t('queries.removeRow')} icon={<X size={14} />} onPress={onRemove} />}
    </div>
  );
}
