import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../../api/call-query.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { Placing } from './moving.ts';
import { predictPlaces } from './predict-places.ts';

export interface PredictedPlaces {
  /** Moved things stand there at once, until the core says where they are. */
  predict(moves: Placing): void;
  /** Back to what the core says. */
  refresh(): void;
}

export function usePredictedPlaces(board: ShownBoard): PredictedPlaces {
  const queries = useQueryClient();
  return useMemo(() => {
    const { queryKey } = callQuery('boards.places', { boardId: board.boardId });
    return {
      predict: (moves) => {
        void queries.cancelQueries({ queryKey });
        queries.setQueryData(queryKey, (before) => before && predictPlaces(board, before, moves));
      },
      refresh: () => void queries.invalidateQueries({ queryKey }),
    };
  }, [queries, board]);
}
