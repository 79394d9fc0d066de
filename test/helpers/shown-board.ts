import type { Box, Card, CardPlace, Cluster } from '../../src-main/shared/contract/boards.ts';
import { buildShownBoard } from '../../src-renderer/features/boards/shown-board.ts';
import type { ShownBoard } from '../../src-renderer/features/boards/shown-board.ts';

const cardSize = { width: 100, height: 60 };

export interface CardToShow extends Partial<CardPlace> {
  readonly id: string;
  readonly card?: Partial<Card>;
}
export interface ClusterToShow extends Box, Partial<Cluster> {
  readonly id: string;
}

/** A board of notes, 100 by 60 pixels each, in the order from back to front. */
export function shownBoard(cards: readonly CardToShow[], clusters: readonly ClusterToShow[] = []): ShownBoard {
  return buildShownBoard(
    'board',
    {
      name: 'Board',
      cards: cards.map(({ id, card }) => ({ ...note, id, text: `Words of ${id}`, ...card })),
      clusters: clusters.map(({ x: _x, y: _y, width: _width, height: _height, ...cluster }) => ({
        ...emptyCluster,
        ...cluster,
      })),
    },
    {
      cards: cards.map(({ card: _card, ...place }, layer) => ({ ...somewhere, layer, ...place })),
      clusters: clusters.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
      scale: null,
    },
  );
}

const somewhere = { x: 0, y: 0, ...cardSize, clusterId: null, groupId: null, color: null, isLocked: false };
const emptyCluster = {
  parentId: null,
  name: '',
  question: '',
  color: null,
  codeId: null,
  findingId: null,
  isLocked: false,
};
const note: Omit<Card, 'id' | 'text'> = {
  kind: 'note',
  targetId: null,
  fullText: null,
  isShortened: false,
  source: null,
  codes: [],
  createdAt: 0,
};

/** Whose words a card holds, and where they stand. */
export const saidBy = (speaker: string, documentId = 'document'): NonNullable<Card['source']> => ({
  documentId,
  document: documentId,
  participantId: speaker,
  speaker,
  at: null,
  turn: 1,
  start: 0,
  end: 1,
  isEmptied: false,
  isWithheld: false,
});
