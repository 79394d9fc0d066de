import type { CallOutput } from '../../../shared/contract/index.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { readBoardScale } from '../../db/board-scale.ts';
import { readCardPlaces, readClusterPlaces, requireBoard } from '../../db/read-board.ts';

export function listBoards(db: Db): CallOutput<'boards.list'> {
  const sql = `SELECT id, name, createdAt,
      (SELECT count(*) FROM card WHERE boardId = board.id) AS cards,
      (SELECT count(*) FROM cluster WHERE boardId = board.id) AS clusters
    FROM board ORDER BY position`;
  return prepared(db, sql).all() as CallOutput<'boards.list'>;
}

export function readPlaces(db: Db, boardId: string): CallOutput<'boards.places'> {
  requireBoard(db, boardId);
  const cards = readCardPlaces(db, boardId);
  return { cards, clusters: readClusterPlaces(db, boardId), scale: readBoardScale(db, boardId, cards) };
}
