import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { cardAxes } from './card-axes.ts';
import type { CardAxis } from './card-axes.ts';
import type { ShownBoard } from './shown-board.ts';
import { useValueOf } from './use-card-looks.ts';

export function useCardAxes({ boardId, cards }: ShownBoard): readonly CardAxis[] {
  const { data: attributes } = useQuery(callQuery('attributes.list', {}));
  const { data: rounds } = useQuery(callQuery('boards.votes', { boardId }));
  const valueOf = useValueOf();
  return useMemo(
    () => cardAxes({ cards, attributes: attributes ?? [], rounds: rounds ?? [], valueOf }),
    [cards, attributes, rounds, valueOf],
  );
}
