import { CornerUpLeft, Trash2, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { requestBoard } from '../../workspace/board-picker.ts';
import { goToMemoPlace, hasPlace } from './go-to-memo-place.ts';
import { JournalDate } from './journal-date.tsx';
import { MemoAbout } from './memo-about.tsx';
import styles from './memo-page.module.css';

/** What a memo is on, or its day; and what can be done with it. */
export function MemoTop({ memo, onDelete }: { readonly memo: Memo; onDelete(): void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.top}>
      {memo.target.kind === 'journal' ? (
        <JournalDate id={memo.id} date={memo.target.date} />
      ) : (
        <MemoAbout memo={memo} />
      )}
      <div className={styles.buttons}>
        {hasPlace(memo) && (
          <IconButton
            label={t('memos.goToPlace')}
            shortcut="Mod+Shift+Enter"
            icon={<CornerUpLeft size={16} strokeWidth={1.5} />}
            size="small"
            onPress={() => goToMemoPlace(memo)}
          />
        )}
        <IconButton
          label={t('boards.toBoard')}
          shortcut="Shift+B"
          icon={<Workflow size={16} strokeWidth={1.5} />}
          size="small"
          onPress={() => requestBoard([{ kind: 'memo', memoId: memo.id }])}
        />
        <IconButton
          label={t('memos.delete')}
          icon={<Trash2 size={16} strokeWidth={1.5} />}
          size="small"
          onPress={onDelete}
        />
      </div>
    </div>
  );
}
