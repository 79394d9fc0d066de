import { boardScale } from '../../shared/contract/board-scale.ts';
import type { BoardScale } from '../../shared/contract/board-scale.ts';
import type { CardPlace } from '../../shared/contract/boards.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

type Spot = Pick<CardPlace, 'id' | 'x' | 'y'>;
type StoredSpot = readonly [id: string, x: number, y: number];

/** What the places of a board mean: by its last arrangement, while most of the cards stand as it put them. */
export function readBoardScale(db: Db, boardId: string, places: readonly Spot[]): BoardScale | null {
  const json = prepared(db, 'SELECT scale FROM boardScale WHERE boardId = ?').pluck().get(boardId) as
    string | undefined;
  if (json === undefined) return null;
  const { scale, cards } = JSON.parse(json) as { readonly scale: unknown; readonly cards: readonly StoredSpot[] };
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const staying = cards.filter(([id, x, y]) => {
    const place = placeOf.get(id);
    return place?.x === x && place.y === y;
  });
  return staying.length > cards.length / 2 ? boardScale.parse(scale) : null;
}

/** Keeps what an arrangement of these cards meant; null: they mean nothing any more. */
export function writeBoardScale(db: Db, boardId: string, scale: BoardScale | null, cards: readonly Spot[]): void {
  prepared(db, 'DELETE FROM boardScale WHERE boardId = ?').run(boardId);
  if (scale === null) return;
  const spots = cards.map(({ id, x, y }): StoredSpot => [id, x, y]);
  const insert = 'INSERT INTO boardScale (boardId, scale) VALUES (?, ?)';
  prepared(db, insert).run(boardId, JSON.stringify({ scale, cards: spots }));
}
