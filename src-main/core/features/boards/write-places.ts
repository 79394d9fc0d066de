import type { CardPlace } from '../../../shared/contract/boards.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { BoardState } from '../../db/read-board.ts';

/** Writes what differs, in one statement a table. */
export function writePlaces(db: Db, before: BoardState, after: BoardState): void {
  writeCards(db, changed(before.cards, after.cards, ['x', 'y', 'width', 'height', 'clusterId']));
  writeClusters(db, changed(before.clusters, after.clusters, ['x', 'y', 'width', 'height']));
  writeParents(db, changed(before.clusters, after.clusters, ['parentId']));
}

function changed<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  keys: readonly (keyof Row)[],
): readonly Row[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return after.filter((row) => {
    const old = known.get(row.id);
    return old && old !== row && keys.some((key) => old[key] !== row[key]);
  });
}

function writeCards(db: Db, cards: readonly CardPlace[]): void {
  if (cards.length === 0) return;
  const sql = `UPDATE cardPlace SET x = value ->> 1, y = value ->> 2, width = value ->> 3, height = value ->> 4,
      clusterId = value ->> 5
    FROM json_each(?) WHERE cardId = value ->> 0`;
  prepared(db, sql).run(
    JSON.stringify(cards.map(({ id, x, y, width, height, clusterId }) => [id, x, y, width, height, clusterId])),
  );
}

function writeClusters(db: Db, clusters: BoardState['clusters']): void {
  if (clusters.length === 0) return;
  const sql = `UPDATE clusterPlace SET x = value ->> 1, y = value ->> 2, width = value ->> 3, height = value ->> 4
    FROM json_each(?) WHERE clusterId = value ->> 0`;
  prepared(db, sql).run(JSON.stringify(clusters.map(({ id, x, y, width, height }) => [id, x, y, width, height])));
}

function writeParents(db: Db, clusters: BoardState['clusters']): void {
  if (clusters.length === 0) return;
  const sql =
    'UPDATE cluster SET parentId = json_each.value ->> 1 FROM json_each(?) WHERE cluster.id = json_each.value ->> 0';
  prepared(db, sql).run(JSON.stringify(clusters.map(({ id, parentId }) => [id, parentId])));
}
