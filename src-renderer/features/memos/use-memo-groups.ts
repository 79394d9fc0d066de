import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findMemos } from './find-memos.ts';
import { groupJournal, groupMemos } from './group-memos.ts';
import { useMemosState } from './memos-state.ts';
import { useMemos } from './use-memos.ts';

/** What the list shows, by the view, the filter and the order. */
export function useMemoGroups() {
  const { t, i18n } = useTranslation();
  const { memos, isSuccess } = useMemos();
  const { view, filter, order } = useMemosState();
  const groups = useMemo(() => {
    const found = findMemos(memos, filter);
    if (view === 'journal') return groupJournal(found, i18n.language);
    return groupMemos(found, order, { language: i18n.language, kind: (kind) => t(`memos.kinds.${kind}`) });
  }, [memos, filter, order, view, t, i18n.language]);
  return { memos, groups, isSuccess, shown: groups.flatMap((group) => group.memos) };
}
