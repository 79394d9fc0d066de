import type { Box, CardPlace } from '../../../shared/contract/boards.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

/** On what a card stands, or the words of a note. */
export interface NewCard {
  readonly passageId?: string | null;
  readonly codeId?: string | null;
  readonly memoId?: string | null;
  readonly findingId?: string | null;
  readonly text?: string | null;
}

export interface NewPlace extends Box, Partial<Pick<CardPlace, 'clusterId' | 'groupId' | 'color' | 'isLocked'>> {}

/** Lays new cards over those that are there, in their order, and says their ids. */
export function insertCards(
  work: Work,
  boardId: string,
  cards: readonly (NewCard & { readonly place: NewPlace })[],
): string[] {
  const ids = cards.map(() => work.newId());
  const insert = `INSERT INTO card (id, boardId, passageId, codeId, memoId, findingId, text, createdAt)
    SELECT value ->> 0, ?, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, ? FROM json_each(?)`;
  const rows = cards.map((card, index) => [
    ids[index],
    card.passageId ?? null,
    card.codeId ?? null,
    card.memoId ?? null,
    card.findingId ?? null,
    card.text ?? null,
  ]);
  const front = frontLayer(work, boardId) + 1;
  prepared(work.db, insert).run(boardId, work.now(), JSON.stringify(rows));
  insertPlaces(
    work,
    cards.map(({ place }, index) => ({ ...place, id: ids[index]!, layer: front + index })),
  );
  return ids;
}

function insertPlaces(work: Work, places: readonly (NewPlace & Pick<CardPlace, 'id' | 'layer'>)[]): void {
  const insert = `INSERT INTO cardPlace (cardId, clusterId, groupId, x, y, width, height, layer, color, isLocked)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      value ->> 8, value ->> 9
    FROM json_each(?)`;
  const rows = places.map((place) => [
    place.id,
    place.clusterId ?? null,
    place.groupId ?? null,
    place.x,
    place.y,
    place.width,
    place.height,
    place.layer,
    place.color ?? null,
    place.isLocked ? 1 : 0,
  ]);
  prepared(work.db, insert).run(JSON.stringify(rows));
}

export function frontLayer(work: Work, boardId: string): number {
  const sql = `SELECT coalesce(max(layer), -1) FROM card JOIN cardPlace ON cardPlace.cardId = card.id WHERE boardId = ?`;
  return prepared(work.db, sql).pluck().get(boardId) as number;
}
