import type { CardPlace, Cluster, ClusterPlace } from '../../shared/contract/boards.ts';
import { AppError } from '../../shared/errors.ts';
import { build, first, prepared } from './run.ts';
import type { Db } from './run.ts';

export function requireBoard(db: Db, id: string): { readonly id: string; readonly name: string } {
  const row = first(db, build.selectFrom('board').select(['id', 'name']).where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'board', id });
  return row;
}

export function requireCluster(db: Db, id: string) {
  const row = first(db, build.selectFrom('cluster').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'cluster', id });
  return row;
}

const columnsOfPlace = 'x, y, width, height';

/** From back to front. */
export function readCardPlaces(db: Db, boardId: string): CardPlace[] {
  const sql = `SELECT cardId AS id, clusterId, groupId, ${columnsOfPlace}, layer, color, isLocked
    FROM card JOIN cardPlace ON cardPlace.cardId = card.id WHERE boardId = ? ORDER BY layer, card.createdAt, card.id`;
  const rows = prepared(db, sql).all(boardId) as (Omit<CardPlace, 'isLocked'> & { isLocked: 0 | 1 })[];
  return rows.map((row) => ({ ...row, isLocked: row.isLocked === 1 }));
}

export function readClusterPlaces(db: Db, boardId: string): ClusterPlace[] {
  const sql = `SELECT clusterId AS id, ${columnsOfPlace}
    FROM cluster JOIN clusterPlace ON clusterPlace.clusterId = cluster.id WHERE boardId = ? ORDER BY createdAt, id`;
  return prepared(db, sql).all(boardId) as ClusterPlace[];
}

export function readClusters(db: Db, boardId: string): Cluster[] {
  const sql = `SELECT id, parentId, name, question, color, codeId, findingId, isLocked
    FROM cluster WHERE boardId = ? ORDER BY createdAt, id`;
  const rows = prepared(db, sql).all(boardId) as (Omit<Cluster, 'isLocked'> & { isLocked: 0 | 1 })[];
  return rows.map((row) => ({ ...row, isLocked: row.isLocked === 1 }));
}

export interface BoardState {
  readonly cards: readonly CardPlace[];
  readonly clusters: readonly (ClusterPlace & Pick<Cluster, 'parentId' | 'isLocked'>)[];
}

/** All that stands on a board, with where it stands. */
export function readBoard(db: Db, boardId: string): BoardState {
  const places = new Map(readClusterPlaces(db, boardId).map((place) => [place.id, place]));
  const clusters = readClusters(db, boardId).flatMap(({ id, parentId, isLocked }) => {
    const place = places.get(id);
    return place ? [{ ...place, parentId, isLocked }] : [];
  });
  return { cards: readCardPlaces(db, boardId), clusters };
}
