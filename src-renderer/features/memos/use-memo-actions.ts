import type { Memo, MemoTarget } from '../../../src-main/shared/contract/memos.ts';
import { useCall } from '../../api/use-call.ts';
import { showMemo, useNavigation } from '../../workspace/navigation.ts';
import { isoDay } from './format-day.ts';
import { editMemo, selectMemos, useMemosState, viewMemos } from './memos-state.ts';
import { useDeleteMemos } from './use-delete-memos.ts';

/** What can be done with the memos that are shown. */
export function useMemoActions(shown: readonly Memo[]) {
  const memoId = useNavigation((state) => state.memoId);
  const { selectedIds, view } = useMemosState();
  const create = useCall('memos.create');
  const removeMemos = useDeleteMemos();
  const isSeveral = selectedIds.size > 1;
  const selected = isSeveral || memoId === null ? selectedIds : new Set([memoId]);

  const show = (id: string | null) => {
    selectMemos(new Set(id === null ? [] : [id]));
    showMemo(id);
  };
  const write = (target: MemoTarget) =>
    create.mutate(
      { target, text: '' },
      {
        onSuccess: ({ id }) => {
          show(id);
          editMemo(id);
        },
      },
    );
  return {
    selected,
    select: (ids: ReadonlySet<string>) => {
      selectMemos(ids);
      const [first] = ids;
      if (ids.size === 1 && first !== undefined) showMemo(first);
    },
    create: () => {
      if (view === 'journal') viewMemos('memos');
      write({ kind: 'project' });
    },
    /** Opens the day's last entry, or begins it. */
    writeToday: () => {
      const date = isoDay(new Date());
      viewMemos('journal');
      const entry = shown.find(({ target }) => target.kind === 'journal' && target.date === date);
      if (!entry) return write({ kind: 'journal', date });
      show(entry.id);
      editMemo(entry.id);
    },
    writeEntry: () => {
      viewMemos('journal');
      write({ kind: 'journal', date: isoDay(new Date()) });
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
