import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { readBoard, requireBoard } from '../../db/read-board.ts';
import type { BoardState } from '../../db/read-board.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { writePlaces } from './write-places.ts';

/** What was in a cluster that goes is from then on in the one around it. */
export function removeFromBoard(work: Work, input: CallParsed<'boards.remove'>): Nothing {
  const { boardId, cardIds, clusterIds } = input;
  const { db } = work;
  work.describe({ name: requireBoard(db, boardId).name, count: cardIds.length + clusterIds.length });
  const before = readBoard(db, boardId);
  refuseStrangers(before, { cardIds, clusterIds });
  writePlaces(db, before, withoutClusters(before, new Set(clusterIds)));
  const cards = JSON.stringify(cardIds);
  const stoodOn = 'SELECT passageId FROM card WHERE id IN (SELECT value FROM json_each(?)) AND passageId IS NOT NULL';
  const passageIds = prepared(db, stoodOn).pluck().all(cards) as string[];
  prepared(db, 'DELETE FROM card WHERE id IN (SELECT value FROM json_each(?))').run(cards);
  prepared(db, 'DELETE FROM cluster WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(clusterIds));
  deleteIfLoose(db, passageIds);
  return {};
}

function withoutClusters({ cards, clusters }: BoardState, going: ReadonlySet<string>): BoardState {
  const parents = new Map(clusters.map(({ id, parentId }) => [id, parentId]));
  const staying = (id: string | null): string | null =>
    id !== null && going.has(id) ? staying(parents.get(id) ?? null) : id;
  return {
    cards: cards.map((card) => ({ ...card, clusterId: staying(card.clusterId) })),
    clusters: clusters.map((cluster) => ({ ...cluster, parentId: staying(cluster.parentId) })),
  };
}
