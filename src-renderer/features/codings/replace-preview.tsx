import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { openPreview, useFind } from './find-state.ts';
import { ReplaceList } from './replace-list.tsx';
import styles from './replace-preview.module.css';
import { previewRows } from './replace-rows.ts';
import type { ShownCoding } from './use-codings.ts';
import { useReplaceAll } from './use-replace-all.ts';

export interface ReplacePreviewProps {
  readonly content: DocumentContent;
  readonly codings: readonly ShownCoding[];
}

const mostChanges = 100_000;

/** Every place that would be changed, before and after; single ones can be left out. */
export function ReplacePreview({ content, codings }: ReplacePreviewProps) {
  const { t } = useTranslation();
  const hits = useFind((state) => state.hits);
  const rows = useMemo(() => previewRows(hits.slice(0, mostChanges), content, codings), [hits, content, codings]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ticked = useMemo(() => new Set(rows.map(({ id }) => id).filter((id) => !left.has(id))), [rows, left]);
  const replaceAll = useReplaceAll(content);
  const close = () => openPreview(false);
  const untick = (ids: ReadonlySet<string>) => setLeft(new Set(rows.map(({ id }) => id).filter((id) => !ids.has(id))));
  const replace = () => {
    const chosen = rows.filter(({ id }) => ticked.has(id));
    replaceAll.mutate(chosen.map(({ change }) => change));
    close();
  };
  return (
    <Dialog
      title={t('find.previewTitle')}
      isOpen
      onClose={close}
      size="large"
      actions={
        <>
          <Button onPress={close}>{t('find.cancel')}</Button>
          <Button variant="primary" autoFocus isDisabled={ticked.size === 0} onPress={replace}>
            {t('find.replaceCount', { count: ticked.size })}
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <Checkbox
          isSelected={ticked.size === rows.length}
          isIndeterminate={ticked.size > 0 && ticked.size < rows.length}
          onChange={(isAll) => setLeft(isAll ? new Set() : new Set(rows.map(({ id }) => id)))}
        >
          {t('find.ticked', { ticked: ticked.size, count: rows.length })}
        </Checkbox>
        {hits.length > mostChanges && <span>{t('find.atMost', { most: mostChanges })}</span>}
      </div>
      <ReplaceList rows={rows} ticked={ticked} onTick={untick} />
    </Dialog>
  );
}
