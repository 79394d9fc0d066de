import { createBoxIndex } from '../../../../src-main/shared/domain/box-index.ts';
import type { BoardPreview, BoardWriting } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';

/** Where cards would stand by what is proposed, or by the cluster that is being named. */
export function proposedPositions(
  preview: BoardPreview | null,
  writing: BoardWriting | null,
): BoardPreview['positions'] | null {
  if (preview) return preview.positions;
  if (writing?.kind !== 'cluster') return null;
  return new Map(writing.cards.map(({ id, x, y }) => [id, { x, y }]));
}

/** The board as it would be with cards elsewhere. */
export function withPositions(board: ShownBoard, positions: BoardPreview['positions'] | null): ShownBoard {
  if (!positions || positions.size === 0) return board;
  const places = board.places.map((place) => {
    const proposed = positions.get(place.id);
    return proposed ? { ...place, x: proposed.x, y: proposed.y } : place;
  });
  return {
    ...board,
    places,
    placeOf: new Map(places.map((place) => [place.id, place])),
    index: createBoxIndex(places),
  };
}
