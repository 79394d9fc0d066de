import { AudioLines, BookOpen, Folder } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderListing } from '../api/list-folder.ts';
import { isComposing } from '../ui/is-composing.ts';
import { List } from '../ui/list.tsx';
import styles from './path-dialog.module.css';

export interface FolderEntriesProps {
  readonly listing: FolderListing | null;
  readonly selected: string | null;
  /** Whether the list takes the focus, at first and in each folder. */
  readonly hasFocus: boolean;
  onSelect(path: string | null): void;
  onOpen(path: string): void;
  onUp(): void;
}

/** Folders and projects: letters find one, Enter opens, Backspace goes up. */
export function FolderEntries({ listing, selected, hasFocus, onSelect, onOpen, onUp }: FolderEntriesProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const wasInside = useRef(hasFocus);
  const path = listing?.path;
  useEffect(() => {
    if (path !== undefined && wasInside.current) frame.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  }, [path]);

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const isUp = event.key === 'Backspace' || (event.key === 'ArrowUp' && event.altKey);
    if (!isUp || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onUp();
  };
  return (
    <div
      ref={frame}
      className={styles.entries}
      onKeyDownCapture={onKeyDownCapture}
      onFocus={() => (wasInside.current = true)}
    >
      <List
        key={path}
        label={t('pathDialog.entries')}
        rows={(listing?.entries ?? []).map(toRow)}
        selectedIds={new Set(selected === null ? [] : [selected])}
        onSelectedChange={([id]) => onSelect(id ?? null)}
        onAction={onOpen}
        emptyState={listing && <p className={styles.empty}>{t('pathDialog.empty')}</p>}
      />
    </div>
  );
}

const toRow = ({ name, path, isFolder }: FolderListing['entries'][number]) => {
  const Icon = isFolder ? Folder : name.endsWith('.motif') ? BookOpen : AudioLines;
  return { id: path, label: name, icon: <Icon strokeWidth={1.5} aria-hidden /> };
};
