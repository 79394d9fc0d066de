import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { MemoInHand } from './use-coding-actions.ts';

export interface MemoDialogProps {
  readonly memo: MemoInHand;
  readonly documentId: string;
  onClose(): void;
}

/** A researcher's text on a passage. */
export function MemoDialog({ memo, documentId, onClose }: MemoDialogProps) {
  const { t } = useTranslation();
  const known = memo.kind === 'known' ? memo.memo : null;
  const [text, setText] = useState(known?.text ?? '');
  const create = useCall('memos.create');
  const update = useCall('memos.update');
  const remove = useCall('memos.delete');
  const closing = { onSuccess: onClose };
  const save = () => {
    if (memo.kind === 'new') create.mutate({ documentId, ...memo.range, text }, closing);
    else update.mutate({ id: memo.memo.id, text }, closing);
  };
  return (
    <Dialog
      title={known ? t('reading.memoBy', { name: known.researcher }) : t('reading.newMemo')}
      isOpen
      onClose={onClose}
      actions={
        <>
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
      <TextArea label={t('reading.memo')} value={text} onChange={setText} onSubmit={save} rows={4} autoFocus />
    </Dialog>
  );
}
