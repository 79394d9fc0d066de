import { useTranslation } from 'react-i18next';
import type { Memo, MemoTarget } from '../../../src-main/shared/contract/memos.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { closeMemoRequest, useMemoRequest } from '../../workspace/memo-request.ts';
import type { MemoRequest } from '../../workspace/memo-request.ts';
import { showMemo } from '../../workspace/navigation.ts';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import styles from './quick-memo.module.css';
import { TargetWords } from './target-words.tsx';
import { useDeleteMemos } from './use-delete-memos.ts';
import { useMemoText } from './use-memo-text.ts';
import { useMemoCommands } from './use-memo-commands.ts';
import { useMemos } from './use-memos.ts';

/** A memo written beside what is being done, wherever that is. */
export function QuickMemo() {
  const request = useMemoRequest((state) => state.request);
  useMemoCommands();
  const { memos, isSuccess } = useMemos(request !== null);
  if (!request || !isSuccess) return null;
  const known = knownMemo(memos, request);
  const target = known?.target ?? (request.kind === 'new' ? request.target : null);
  return target && <MemoDialog key={JSON.stringify(request)} memos={memos} known={known} target={target} />;
}

function knownMemo(memos: readonly Memo[], request: MemoRequest): Memo | null {
  const isMeant = ({ id, target }: Memo) => {
    if (request.kind === 'known') return id === request.id;
    if (target.kind !== 'coding' || request.target.kind !== 'coding') return false;
    return target.codingId === request.target.codingId;
  };
  return memos.find(isMeant) ?? null;
}

interface MemoDialogProps {
  readonly memos: readonly Memo[];
  readonly known: Memo | null;
  readonly target: MemoTarget;
}

function MemoDialog({ memos, known, target }: MemoDialogProps) {
  const { t } = useTranslation();
  const field = useMemoText(memos, target, known?.id ?? null);
  const remove = useDeleteMemos();
  // What can't be stored stays on the screen.
  const finish = async (then?: (id: string) => void) => {
    try {
      const id = await field.write(field.text);
      closeMemoRequest();
      if (id !== null) then?.(id);
    } catch {
      return;
    }
  };
  const discard = () => {
    field.change(field.memo?.text ?? '');
    closeMemoRequest();
    if (field.memo) remove([field.memo]);
  };
  return (
    <Dialog
      title={known ? t('memos.by', { name: known.researcher }) : t('memos.new')}
      isOpen
      onClose={() => void finish()}
      isDismissable={false}
      actions={
        <div className={styles.actions}>
          <Button variant="quiet" onPress={discard}>
            {known ? t('memos.delete') : t('memos.discard')}
          </Button>
          <Button variant="quiet" isDisabled={field.text.trim() === ''} onPress={() => void finish(showMemo)}>
            {t('memos.openInPlace')}
          </Button>
          <Button variant="primary" onPress={() => void finish()}>
            {t('memos.done')}
          </Button>
        </div>
      }
    >
      <TargetWords target={target} memo={known} />
      <div className={styles.text}>
        <RichText
          label={t('memos.text')}
          placeholder={t('memos.placeholder')}
          value={field.text}
          onChange={field.change}
          onBlur={field.save}
          onSubmit={() => void finish()}
          onEscape={() => void finish()}
          onFollow={() => void finish()}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
