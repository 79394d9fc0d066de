import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import styles from './document-dialogs.module.css';
import { countTags } from './document-tree.ts';

export interface TagsDialogProps {
  readonly documents: readonly DocumentSummary[];
  readonly all: readonly DocumentSummary[];
  onClose(): void;
}

/** Ticks the tags of documents; what is typed anew becomes a tag by Enter. */
export function TagsDialog({ documents, all, onClose }: TagsDialogProps) {
  const { t, i18n } = useTranslation();
  const tag = useCall('documents.tag');
  const [typed, setTyped] = useState('');
  const ids = documents.map(({ id }) => id);
  const carriers = (name: string) => documents.filter(({ tags }) => tags.includes(name)).length;
  const rows = countTags(all, i18n.language)
    .filter((one) => foldWords(one.tag).includes(foldWords(typed.trim())))
    .map((one) => ({
      id: one.tag,
      label: one.tag,
      end: one.count.toLocaleString(i18n.language),
      isPartly: carriers(one.tag) > 0,
    }));
  const ticked = new Set(rows.map(({ id }) => id).filter((id) => carriers(id) === documents.length));
  const add = () => {
    const name = typed.trim();
    if (name === '') return;
    tag.mutate({ ids, add: [name] });
    setTyped('');
  };
  return (
    <Dialog
      size="small"
      title={t('documents.tagsTitle', { count: documents.length, name: documents[0]?.name ?? '' })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('documents.done')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <TextField
          label={t('documents.newTag')}
          description={t('documents.newTagHint')}
          value={typed}
          onChange={setTyped}
          onSubmit={add}
          maxLength={100}
          autoFocus
        />
        {rows.length > 0 && (
          <TickList
            label={t('documents.tagsLabel')}
            rows={rows}
            tickedIds={ticked}
            onToggle={(name) => tag.mutate({ ids, ...(ticked.has(name) ? { remove: [name] } : { add: [name] }) })}
            emptyText={t('documents.nothingFound')}
          />
        )}
      </div>
    </Dialog>
  );
}
