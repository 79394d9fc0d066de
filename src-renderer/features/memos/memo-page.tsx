import { CornerUpLeft, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { useCall } from '../../api/use-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import { goToMemoPlace, hasPlace } from './go-to-memo-place.ts';
import { JournalDate } from './journal-date.tsx';
import { MemoAbout } from './memo-about.tsx';
import { MemoMentions } from './memo-mentions.tsx';
import styles from './memo-page.module.css';
import { MemoTitle } from './memo-title.tsx';
import { editMemo, useMemosState } from './memos-state.ts';
import { focusMemoList } from './focus-memo-list.ts';

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
  const page = useRef<HTMLElement>(null);
  const isAsked = useMemosState((state) => state.editId === memo.id);
  useEffect(() => {
    if (!isAsked) return;
    const frame = requestAnimationFrame(() => {
      page.current?.querySelector<HTMLElement>('[role="textbox"][aria-multiline]')?.focus();
      editMemo(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [isAsked]);
  const leave = () => {
    draft.save();
    focusMemoList();
  };
  return (
    <div className={styles.scroll}>
      <article ref={page} className={styles.page} aria-label={memo.title || t('memos.text')}>
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
              label={t('memos.delete')}
              icon={<Trash2 size={16} strokeWidth={1.5} />}
              size="small"
              onPress={onDelete}
            />
          </div>
        </div>
        <MemoTitle memo={memo} />
        <Written memo={memo} />
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

function Written({ memo }: { readonly memo: Memo }) {
  const { t, i18n } = useTranslation();
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const words = { name: memo.researcher, created: when.format(memo.createdAt), changed: when.format(memo.updatedAt) };
  return (
    <p className={styles.written}>{t(words.created === words.changed ? 'memos.written' : 'memos.changed', words)}</p>
  );
}
