import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { showMemo, useNavigation } from '../../workspace/navigation.ts';
import { focusMemoText } from './focus-memo-text.ts';
import { isoDay } from './format-day.ts';
import { beginMemo, editMemo, selectMemos, useMemosState, viewMemos } from './memos-state.ts';
import { useDeleteMemos } from './use-delete-memos.ts';

/** What can be done with the memos that are shown. */
export function useMemoActions(shown: readonly Memo[]) {
  const memoId = useNavigation((state) => state.memoId);
  const { selectedIds, view } = useMemosState();
  const removeMemos = useDeleteMemos();
  const isSeveral = selectedIds.size > 1;
  const selected = isSeveral || memoId === null ? selectedIds : new Set([memoId]);

  const show = (id: string | null) => {
    selectMemos(new Set(id === null ? [] : [id]));
    showMemo(id);
  };
  return {
    selected,
    select: (ids: ReadonlySet<string>) => {
      selectMemos(ids);
      const [first] = ids;
      if (ids.size === 1 && first !== undefined) showMemo(first);
    },
    create: () => {
      if (view === 'journal') viewMemos('memos');
      beginMemo({ kind: 'project' });
    },
    /** Opens the day's last entry, or begins it. */
    writeToday: () => {
      const date = isoDay(new Date());
      viewMemos('journal');
      const entry = shown.find(({ target }) => target.kind === 'journal' && target.date === date);
      if (!entry) return beginEntry(date);
      show(entry.id);
      editMemo(entry.id);
    },
    writeEntry: () => {
      viewMemos('journal');
      beginMemo({ kind: 'journal', date: isoDay(new Date()) });
    },
    remove: () => {
      const gone = shown.filter(({ id }) => selected.has(id));
      const last = shown.findLastIndex(({ id }) => selected.has(id));
      const first = shown.findIndex(({ id }) => selected.has(id));
      const next = shown[last + 1] ?? shown[first - 1];
      removeMemos(gone, () => show(next?.id ?? null));
    },
  };
}

/** Goes on with the entry that is begun already. */
function beginEntry(date: string): void {
  const target = useMemosState.getState().begun?.target;
  if (target?.kind === 'journal' && target.date === date) focusMemoText();
  else beginMemo({ kind: 'journal', date });
}
