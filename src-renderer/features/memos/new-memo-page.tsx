import { useEffect, useState } from 'react';
import type { FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import { focusMemoList } from './focus-memo-list.ts';
import { focusMemoText } from './focus-memo-text.ts';
import styles from './memo-page.module.css';
import { MemoTop } from './memo-top.tsx';
import { longestTitle } from './memo-title.tsx';
import { MemoWritten } from './memo-written.tsx';
import type { NewMemo } from './memos-state.ts';
import { TargetWords } from './target-words.tsx';
import { useAskedFocus } from './use-asked-focus.ts';
import { useNewMemo } from './use-new-memo.ts';

interface NewMemoPageProps {
  readonly begun: NewMemo;
  readonly memos: readonly Memo[];
  onDelete(): void;
}

/** A memo that is begun; mount it anew for another one. It is stored when the keyboard leaves it. */
export function NewMemoPage({ begun, memos, onDelete }: NewMemoPageProps) {
  const { t } = useTranslation();
  const memo = memos.find(({ id }) => id === begun.id) ?? null;
  const { title, text, change, save } = useNewMemo(begun, memo);
  useEffect(() => {
    const frame = requestAnimationFrame(focusMemoText);
    return () => cancelAnimationFrame(frame);
  }, []);
  useAskedFocus(begun.id);
  const goToList = useGoToList(memo !== null);
  const leave = () => {
    save();
    goToList(title.trim() !== '' || text.trim() !== '');
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) save();
  };
  return (
    <div className={styles.scroll}>
      <article data-memo-page className={styles.page} aria-label={title || t('memos.new')} onBlur={onBlur}>
        {memo ? <MemoTop memo={memo} onDelete={onDelete} /> : <TargetWords target={begun.target} memo={null} />}
        <h1>
          <InPlaceText
            label={t('memos.titleField')}
            placeholder={t('memos.untitled')}
            look="title"
            value={title}
            onChange={(typed) => change({ title: typed })}
            onBlur={() => undefined}
            maxLength={longestTitle}
          />
        </h1>
        {memo && <MemoWritten memo={memo} />}
        <div className={styles.text}>
          <RichText
            label={t('memos.text')}
            placeholder={t('memos.placeholder')}
            value={text}
            onChange={(typed) => change({ text: typed })}
            onBlur={() => undefined}
            onSubmit={leave}
            onEscape={leave}
            onFollow={save}
          />
        </div>
      </article>
    </div>
  );
}

/** The keyboard goes to the list of memos, as soon as one that is being made stands in it. */
function useGoToList(isListed: boolean): (isMade: boolean) => void {
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (!isAwaited || !isListed) return;
    const frame = requestAnimationFrame(() => {
      setAwaited(false);
      focusMemoList();
    });
    return () => cancelAnimationFrame(frame);
  }, [isAwaited, isListed]);
  return (isMade) => {
    if (isMade && !isListed) setAwaited(true);
    else focusMemoList();
  };
}
