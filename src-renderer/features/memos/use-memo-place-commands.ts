import type { RefObject } from 'react';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { useCommands } from '../../workspace/commands.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { goToMemoPlace } from './go-to-memo-place.ts';
import { editMemo } from './memos-state.ts';
import { useMemoActions } from './use-memo-actions.ts';

/** The commands of the place Memos; they are there while it is. */
export function useMemoPlaceCommands(shown: readonly Memo[], search: RefObject<HTMLInputElement | null>): void {
  const memoId = useNavigation((state) => state.memoId);
  const { selected, remove } = useMemoActions(shown);
  const memo = shown.find(({ id }) => id === memoId);
  const about = { section: 'edit' as const, isEnabled: memo !== undefined };
  useCommands('memoPlace', [
    {
      id: 'memos.search',
      section: 'edit',
      label: 'memos.commands.search',
      keys: ['Mod+F'],
      isEnabled: true,
      run: () => search.current?.focus(),
    },
    { id: 'memos.edit', label: 'memos.commands.edit', ...about, run: () => memo && editMemo(memo.id) },
    {
      id: 'memos.goToPlace',
      label: 'memos.commands.goToPlace',
      keys: ['Mod+Shift+Enter'],
      ...about,
      run: () => memo && goToMemoPlace(memo),
    },
    {
      id: 'memos.toBoard',
      label: 'boards.memoToBoard',
      keys: ['Shift+B'],
      ...about,
      run: () => memo && requestBoard([{ kind: 'memo', memoId: memo.id }]),
    },
    { id: 'memos.delete', label: 'memos.commands.delete', ...about, isEnabled: selected.size > 0, run: remove },
  ]);
}
