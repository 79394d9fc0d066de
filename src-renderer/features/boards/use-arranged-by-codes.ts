import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useJob } from '../../workspace/activity.ts';
import { movablePlaces } from './arrange-board.ts';
import type { ArrangedBoard } from './arrange-board.ts';
import type { ShownBoard } from './shown-board.ts';

interface Wish {
  readonly isWanted: boolean;
  readonly cardIds: ReadonlySet<string>;
}

/** Cards near those with which they share codes: worked out by a job, which ends when it isn't wanted any more. */
export function useArrangedByCodes(board: ShownBoard, { isWanted, cardIds }: Wish) {
  const { boardId } = board;
  const job = useJob('boards.arrangeByCodes');
  const input = useMemo(() => {
    if (!isWanted) return { boardId, cardIds: [] };
    const { places, at } = movablePlaces(board, cardIds);
    return { boardId, cardIds: places.map(({ id }) => id), at };
  }, [board, boardId, cardIds, isWanted]);
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey: ['boards.arrangeByCodes', input],
    queryFn: ({ signal }) => job(input, signal),
    enabled: isWanted && input.cardIds.length > 0,
    gcTime: 0,
  });
  const arranged = useMemo(
    (): ArrangedBoard | null => (data ? { cards: data.cards, clusters: [], scale: null } : null),
    [data],
  );
  return { arranged, isWorking: isFetching, isStopped: isError && !isFetching, again: () => void refetch() };
}
