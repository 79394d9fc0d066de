import type { Box } from '../../../shared/contract/boards.ts';
import type { CallOutput } from '../../../shared/contract/index.ts';
import { growClusters } from '../../../shared/domain/grow-clusters.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { readBoard } from '../../db/read-board.ts';
import { insertCards } from './insert-cards.ts';
import { insertCluster } from './insert-cluster.ts';
import type { Copied, CopiedCard, CopiedCluster } from './read-copied.ts';
import { writePlaces } from './write-places.ts';

export interface CopyWish {
  readonly boardId: string;
  readonly dx: number;
  readonly dy: number;
  readonly keepsLocks: boolean;
}

type InCopy = (clusterId: string | null) => string | null;

export function copyThings(work: Work, { cards, clusters }: Copied, wish: CopyWish): CallOutput<'boards.copyCards'> {
  const copies = new Map(clusters.map((row) => [row.id, copyCluster(work, row, wish)]));
  const isHere = prepared(work.db, 'SELECT 1 FROM cluster WHERE id = ? AND boardId = ?');
  const inCopy: InCopy = (id) => {
    if (id === null) return null;
    return copies.get(id) ?? (isHere.get(id, wish.boardId) ? id : null);
  };
  const nest = prepared(work.db, 'UPDATE cluster SET parentId = ? WHERE id = ? AND parentId IS NOT ?');
  clusters.forEach(({ id, parentId }) => nest.run(inCopy(parentId), copies.get(id), inCopy(parentId)));
  const groups = new Map([...new Set(cards.map(({ groupId }) => groupId))].map((id) => [id, id && work.newId()]));
  const cardIds = insertCards(
    work,
    wish.boardId,
    cards.map((row) => ({ ...row, place: placeOf(row, wish, { inCopy, groups }) })),
  );
  const clusterIds = [...copies.values()];
  growAround(work, wish.boardId, new Set([...cardIds, ...clusterIds]));
  return { cardIds, clusterIds };
}

function copyCluster(work: Work, row: CopiedCluster, wish: CopyWish): string {
  const { name, question, color, codeId, findingId } = row;
  const isLocked = wish.keepsLocks && row.isLocked === 1;
  return insertCluster(work, wish.boardId, {
    name,
    question,
    color,
    codeId,
    findingId,
    isLocked,
    box: moved(row, wish),
  });
}

interface Belonging {
  readonly inCopy: InCopy;
  readonly groups: ReadonlyMap<string | null, string | null>;
}

function placeOf(row: CopiedCard, wish: CopyWish, { inCopy, groups }: Belonging) {
  const belongs = { clusterId: inCopy(row.clusterId), groupId: groups.get(row.groupId) ?? null };
  return { ...moved(row, wish), ...belongs, color: row.color, isLocked: wish.keepsLocks && row.isLocked === 1 };
}

const moved = ({ x, y, width, height }: Box, { dx, dy }: CopyWish): Box => ({ x: x + dx, y: y + dy, width, height });

/** A cluster in which copies lie holds them. */
function growAround(work: Work, boardId: string, copies: ReadonlySet<string>): void {
  const board = readBoard(work.db, boardId);
  const held = [
    ...board.cards.map((box) => ({ box, clusterId: box.clusterId })),
    ...board.clusters.map((box) => ({ box, clusterId: box.parentId })),
  ].flatMap(({ box, clusterId }) => (clusterId !== null && copies.has(box.id) ? [{ box, clusterId }] : []));
  writePlaces(work.db, board, { ...board, clusters: growClusters(board.clusters, held) });
}
