import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './memo-dialog.module.css';
import type { MemoInHand } from './use-coding-actions.ts';

export interface MemoDialogProps {
  readonly memo: MemoInHand;
  readonly content: DocumentContent;
  onClose(): void;
}

/** A researcher's text on a passage. */
export function MemoDialog({ memo, content, onClose }: MemoDialogProps) {
  const { t } = useTranslation();
  const known = memo.kind === 'known' ? memo.memo : null;
  const { start, end } = memo.kind === 'known' ? memo.memo : memo.range;
  const words = content.text.slice(start, end);
  const [text, setText] = useState(known?.text ?? '');
  const create = useCall('memos.create');
  const update = useCall('memos.update');
  const remove = useCall('memos.delete');
  const closing = { onSuccess: onClose };
  const save = () => {
    if (memo.kind === 'new') create.mutate({ documentId: content.id, ...memo.range, text }, closing);
    else update.mutate({ id: memo.memo.id, text }, closing);
  };
  return (
    <Dialog
      title={known ? t('reading.memoBy', { name: known.researcher }) : t('reading.newMemo')}
      isOpen
      onClose={onClose}
      isDismissable={text === (known?.text ?? '')}
      actions={
        <>
          {!known && <Button onPress={onClose}>{t('reading.cancel')}</Button>}
          {known && (
            <Button variant="quiet" onPress={() => remove.mutate({ id: known.id }, closing)}>
              {t('reading.deleteMemo')}
            </Button>
          )}
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={save}>
            {t('reading.saveMemo')}
          </Button>
        </>
      }
    >
      <blockquote className={styles.words} lang={textLanguage(words)}>
        {words}
      </blockquote>
      <TextArea
        label={t('reading.memo')}
        isLabelHidden
        placeholder={t('reading.memoPlaceholder')}
        value={text}
        onChange={setText}
        onSubmit={save}
        rows={4}
        autoFocus
      />
    </Dialog>
  );
}
