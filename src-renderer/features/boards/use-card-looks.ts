import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { useBoardState } from './board-state.ts';
import { isFiltering, passesFilter } from './card-filter.ts';
import type { ValueOf } from './card-filter.ts';
import { colorCards } from './card-looks.ts';
import type { Category } from './card-looks.ts';
import type { ShownBoard } from './shown-board.ts';

export interface CardLooks {
  /** Of cards that have a colour. */
  readonly colorOf: ReadonlyMap<string, string>;
  /** Cards that the filter leaves out. */
  readonly faded: ReadonlySet<string>;
  readonly categories: readonly Category[];
}

const nobody: ReadonlySet<string> = new Set();

/** How the cards look by what they are coloured and filtered by. */
export function useCardLooks(board: ShownBoard): CardLooks {
  const { colorBy, filter } = useBoardState();
  const valueOf = useValueOf();
  const paint = useCodeColor();
  const { cards, placeOf } = board;
  // Only colours by hand lie in the places: else cards that move keep their colours without a look.
  const placesOfColor = colorBy.kind === 'hand' ? placeOf : null;
  const colored = useMemo(
    () => colorCards(cards.values(), placesOfColor ?? new Map(), { colorBy, valueOf }),
    [cards, placesOfColor, colorBy, valueOf],
  );
  const filteredPlaces = filter.colors.length > 0 ? placeOf : null;
  const faded = useMemo(
    () =>
      isFiltering(filter)
        ? new Set(
            [...cards.values()]
              .filter(
                (card) => !passesFilter(card, filter, { valueOf, color: filteredPlaces?.get(card.id)?.color ?? null }),
              )
              .map(({ id }) => id),
          )
        : nobody,
    [cards, filteredPlaces, filter, valueOf],
  );
  const colorOf = useMemo(
    () => new Map([...colored.colorOf].map(([id, index]) => [id, paint(index).solid])),
    [colored, paint],
  );
  return useMemo(() => ({ colorOf, faded, categories: colored.categories }), [colorOf, faded, colored]);
}

/** Values of participants' and documents' attributes, by card. */
export function useValueOf(): ValueOf {
  const { data: participants } = useQuery(callQuery('participants.list', {}));
  const { data: ofDocuments } = useQuery(callQuery('attributes.ofDocuments', {}));
  return useMemo(() => {
    const people = new Map(participants?.map(({ id, values }) => [id, values]));
    return (attributeId, { source }) =>
      people.get(source?.participantId ?? '')?.[attributeId] ?? ofDocuments?.[source?.documentId ?? '']?.[attributeId];
  }, [participants, ofDocuments]);
}
