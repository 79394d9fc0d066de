import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { moveOnBoard } from '../../../shared/domain/move-on-board.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { StepDetails } from '../../db/undo.ts';
import type { Work } from '../../open-project.ts';
import { readBoard, requireBoard, requireCluster } from '../../db/read-board.ts';
import { insertCluster } from './insert-cluster.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { writePlaces } from './write-places.ts';

/** Locked cards join where they stand. */
export function createClusters(work: Work, input: CallParsed<'boards.createClusters'>): { ids: string[] } {
  const { boardId, clusters } = input;
  const { name } = requireBoard(work.db, boardId);
  work.describe({ name, count: clusters.length, ...nameOfStep(clusters[0]?.name ?? '') });
  const before = readBoard(work.db, boardId);
  refuseStrangers(before, {
    cardIds: clusters.flatMap((cluster) => cluster.cards.map(({ id }) => id)),
    clusterIds: clusters.flatMap(({ parentId }) => parentId ?? []),
  });
  const ids = clusters.map(({ name, box, parentId = null }) => insertCluster(work, boardId, { name, box, parentId }));
  const cards = clusters.flatMap((cluster, index) =>
    cluster.cards.map((card) => ({ ...card, clusterId: ids[index]! })),
  );
  const board = readBoard(work.db, boardId);
  const named = clusters.map(({ box, parentId }, index) => ({ id: ids[index]!, ...box, parentId }));
  writePlaces(work.db, board, moveOnBoard(board, { cards, clusters: named }));
  joinLocked(work, cards);
  return { ids };
}

function joinLocked(work: Work, cards: readonly { readonly id: string; readonly clusterId: string }[]): void {
  const sql = `UPDATE cardPlace SET clusterId = value ->> 1 FROM json_each(?)
    WHERE cardId = value ->> 0 AND isLocked = 1`;
  prepared(work.db, sql).run(JSON.stringify(cards.map(({ id, clusterId }) => [id, clusterId])));
}

export function updateCluster(work: Work, { id, isLocked, ...changes }: CallParsed<'boards.updateCluster'>): Nothing {
  const before = requireCluster(work.db, id);
  work.describe({ name: requireBoard(work.db, before.boardId).name, ...nameOfStep(changes.name ?? before.name) });
  const lock = isLocked === undefined ? {} : { isLocked: isLocked ? (1 as const) : (0 as const) };
  const change = changesOf(before, { ...changes, ...lock });
  if (Object.keys(change).length === 0) return {};
  run(work.db, build.updateTable('cluster').set(change).where('id', '=', id));
  return {};
}

function changesOf<Row extends object>(before: Row, wanted: Partial<Row>): Partial<Row> {
  const isChange = ([key, value]: [string, unknown]) => value !== undefined && value !== before[key as keyof Row];
  return Object.fromEntries(Object.entries(wanted).filter(isChange)) as Partial<Row>;
}

const nameOfStep = (cluster: string): StepDetails => (cluster === '' ? { context: 'unnamed' } : { cluster });
