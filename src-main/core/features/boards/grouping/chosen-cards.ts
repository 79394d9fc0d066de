import type { Card } from '../../../../shared/contract/boards.ts';
import { AppError } from '../../../../shared/errors.ts';
import { readCardPlaces } from '../../../db/read-board.ts';
import { readBoardContents } from '../../../db/read-board-contents.ts';
import type { Db } from '../../../db/run.ts';

export interface CardChoice {
  readonly boardId: string;
  readonly cardIds?: readonly string[] | undefined;
}

/** The named cards; all that stand in no cluster where none are named. Refuses cards of another board. */
export function chosenCards(db: Db, { boardId, cardIds }: CardChoice): readonly Card[] {
  const { cards } = readBoardContents(db, boardId);
  if (cardIds === undefined) {
    const loose = readCardPlaces(db, boardId).filter(({ clusterId }) => clusterId === null);
    const looseIds = new Set(loose.map(({ id }) => id));
    return cards.filter(({ id }) => looseIds.has(id));
  }
  const known = new Set(cards.map(({ id }) => id));
  const unknown = cardIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw new AppError('not-found', { kind: 'card', id: unknown });
  const chosen = new Set(cardIds);
  return cards.filter(({ id }) => chosen.has(id));
}
