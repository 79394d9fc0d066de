import { X } from 'lucide-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { openDocument } from '../../workspace/navigation.ts';
import styles from './document-tabs.module.css';

export const tabDragType = 'application/x-motif-tab';

export interface DocumentTabProps {
  readonly id: string;
  readonly name: string;
  readonly isCurrent: boolean;
  /** Another tab is about to be let go before this one. */
  readonly isDropPlace: boolean;
  onClose(): void;
  onKeyDown(event: KeyboardEvent): void;
  onDragOver(event: DragEvent): void;
  onDrop(event: DragEvent): void;
  onDragEnd(): void;
}

/** The tab of an open document: a press opens it, the middle button or Delete closes it. */
export function DocumentTab({ id, name, isCurrent, isDropPlace, onClose, ...handlers }: DocumentTabProps) {
  const { t } = useTranslation();
  const classes = [styles.tab, isCurrent && styles.current, isDropPlace && styles.before];
  return (
    <div
      role="tab"
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      aria-label={name}
      title={name}
      data-document={id}
      draggable
      className={classes.filter(Boolean).join(' ')}
      onClick={() => openDocument(id)}
      onMouseDown={(event) => event.button === 1 && event.preventDefault()}
      onAuxClick={(event) => event.button === 1 && onClose()}
      onDragStart={(event) => event.dataTransfer.setData(tabDragType, id)}
      {...handlers}
    >
      <span className={styles.name}>{name}</span>
      <span
        aria-hidden
        className={styles.close}
        title={t('margin.closeDocument')}
        onClick={(event) => {
          event.stopPropagation();
          onClose();
        }}
      >
        <X size={12} />
      </span>
    </div>
  );
}
