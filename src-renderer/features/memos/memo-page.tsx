import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { useCall } from '../../api/use-call.ts';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import { MemoMentions } from './memo-mentions.tsx';
import styles from './memo-page.module.css';
import { MemoTitle } from './memo-title.tsx';
import { MemoTop } from './memo-top.tsx';
import { MemoWritten } from './memo-written.tsx';
import { focusMemoList } from './focus-memo-list.ts';
import { useAskedFocus } from './use-asked-focus.ts';

interface MemoPageProps {
  readonly memo: Memo;
  readonly memos: readonly Memo[];
  onDelete(): void;
}

/** One memo as a page; mount it anew for another one. */
export function MemoPage({ memo, memos, onDelete }: MemoPageProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('memos.update');
  const draft = useDraft(memo.text, (text) => mutateAsync({ id: memo.id, text }));
  useAskedFocus(memo.id);
  const leave = () => {
    draft.save();
    focusMemoList();
  };
  return (
    <div className={styles.scroll}>
      <article data-memo-page className={styles.page} aria-label={memo.title || t('memos.text')}>
        <MemoTop memo={memo} onDelete={onDelete} />
        <MemoTitle memo={memo} />
        <MemoWritten memo={memo} />
        <div className={styles.text}>
          <RichText
            label={t('memos.text')}
            placeholder={t('memos.placeholder')}
            value={draft.text}
            onChange={draft.change}
            onBlur={draft.save}
            onSubmit={leave}
            onEscape={leave}
            onFollow={draft.save}
          />
        </div>
        <MemoMentions url={`motif:memo/${memo.id}`} memos={memos} />
      </article>
    </div>
  );
}
