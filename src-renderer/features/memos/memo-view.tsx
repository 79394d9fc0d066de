import { NotebookPen, StickyNote, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { MemoPage } from './memo-page.tsx';
import { useMemosState } from './memos-state.ts';
import { NewMemoPage } from './new-memo-page.tsx';
import { useMemoActions } from './use-memo-actions.ts';
import { useMemoGroups } from './use-memo-groups.ts';

/** The memo that is shown, to read and to write; or what to do first. */
export function MemoView() {
  const { t } = useTranslation();
  const { memos, shown, isSuccess } = useMemoGroups();
  const { view, selectedIds, begun } = useMemosState();
  const memoId = useNavigation((state) => state.memoId);
  const actions = useMemoActions(shown);
  const isJournal = view === 'journal';
  if (!isSuccess) return null;
  if (selectedIds.size > 1) {
    const count = selectedIds.size;
    return (
      <EmptyState
        isHeading
        icon={<StickyNote />}
        title={t('memos.severalTitle', { count })}
        sentence={t('memos.severalSentence')}
        action={
          <Button icon={<Trash2 strokeWidth={1.5} />} onPress={actions.remove}>
            {t('memos.deleteSelected', { count })}
          </Button>
        }
      />
    );
  }
  if (begun) return <NewMemoPage key={begun.key} begun={begun} memos={memos} onDelete={actions.remove} />;
  const memo = memos.find(({ id }) => id === memoId);
  if (memo) return <MemoPage key={memo.id} memo={memo} memos={memos} onDelete={actions.remove} />;
  const write = (
    <Button variant="primary" onPress={isJournal ? actions.writeToday : actions.create}>
      {t(isJournal ? 'memos.today' : 'memos.new')}
    </Button>
  );
  if (isJournal) {
    return (
      <EmptyState
        isHeading
        icon={<NotebookPen />}
        title={t('memos.journalTitle')}
        sentence={t('memos.journalSentence')}
        action={write}
      />
    );
  }
  if (shown.length > 0)
    return <EmptyState isHeading icon={<StickyNote />} title={t('memos.title')} sentence={t('memos.choose')} />;
  return (
    <EmptyState
      isHeading
      icon={<StickyNote />}
      title={t('memos.emptyTitle')}
      sentence={t('memos.emptySentence')}
      action={write}
    />
  );
}
