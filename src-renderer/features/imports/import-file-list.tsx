import { CircleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { Checkbox } from '../../ui/checkbox.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { Spinner } from '../../ui/spinner.tsx';
import styles from './import-file-list.module.css';
import type { ImportItem } from './import-item.ts';
import { isTaken } from './import-item.ts';
import { chooseFile, wantFile } from './import-store.ts';

export interface ImportFileListProps {
  readonly items: readonly ImportItem[];
  readonly currentPath: string | null;
}

const rowHeight = 48;

/** Arrow keys show a file, Space takes it or leaves it. */
export function ImportFileList({ items, currentPath }: ImportFileListProps) {
  const { t, i18n } = useTranslation();
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[role=row]');
    const item = items.find(({ path }) => path === row?.dataset.key);
    if (event.key !== ' ' || event.target !== row || !item || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    wantFile(item.path, !item.isWanted);
  };
  return (
    <div className={styles.frame} onKeyDownCapture={onKeyDownCapture}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <GridList
          aria-label={t('imports.files')}
          className={styles.list!}
          items={items.map((item) => ({ item, id: item.path }))}
          dependencies={[i18n.language]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          escapeKeyBehavior="none"
          selectedKeys={currentPath === null ? [] : [currentPath]}
          onSelectionChange={(keys) => keys !== 'all' && [...keys].forEach((path) => chooseFile(String(path)))}
        >
          {({ item }) => <FileRow item={item} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function FileRow({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const { preview, choice, path } = item;
  const name = choice.name ?? preview.name;
  const isRefused = preview.error !== null;
  return (
    <GridListItem id={path} textValue={name} className={`${styles.row} ${isTaken(item) ? '' : styles.left}`}>
      {isRefused ? (
        <CircleAlert className={styles.alert} strokeWidth={1.5} aria-hidden />
      ) : (
        <Checkbox
          label={t('imports.take', { name })}
          isSelected={item.isWanted}
          onChange={(isWanted) => wantFile(path, isWanted)}
        />
      )}
      <span className={styles.words}>
        <span className={styles.name} title={preview.file}>
          {name}
        </span>
        <span className={isRefused ? styles.reason : styles.counts}>
          {preview.error ? (
            t(`imports.reason.${preview.error.code}` as 'imports.reason.other', t('imports.reason.other'))
          ) : (
            <Counts item={item} />
          )}
        </span>
      </span>
      {item.isReading && <Spinner />}
    </GridListItem>
  );
}

function Counts({ item: { preview } }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const { speakers, turns, characters } = preview;
  if (turns === 0) return t('imports.characters', { count: characters });
  return [t('imports.speakers', { count: speakers.length }), t('imports.turns', { count: turns })].join(' · ');
}
