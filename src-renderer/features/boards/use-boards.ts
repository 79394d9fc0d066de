import { useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';

export type BoardInList = CallOutput<'boards.list'>[number];

const noBoards: readonly BoardInList[] = [];

/** The boards in order, and the one that is shown: the first where none was chosen. They are read while they are wanted. */
export function useBoards(isWanted = true) {
  const list = useQuery({ ...callQuery('boards.list', {}), enabled: isWanted });
  const { data: boards = noBoards, isSuccess } = list;
  const boardId = useNavigation((state) => state.boardId);
  const board = boards.find(({ id }) => id === boardId) ?? boards[0] ?? null;
  return { boards, board, isSuccess };
}
