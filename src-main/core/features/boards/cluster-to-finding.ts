import type { CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { insertEvidence } from '../../db/evidence.ts';
import { insertFinding } from '../../db/findings.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireBoard } from '../../db/read-board.ts';
import { readClusterTree } from './cluster-tree.ts';
import type { ClusterNode } from './cluster-tree.ts';

export function clusterToFinding(
  work: Work,
  { clusterId, title }: CallParsed<'boards.clusterToFinding'>,
): { findingId: string } {
  const cluster = readClusterTree(work.db, clusterId);
  const words = title ?? cluster.name;
  work.describe({ name: requireBoard(work.db, cluster.boardId).name, finding: words });
  const findingId = cluster.findingId ?? createFindingOf(work, cluster, words);
  insertEvidence(work, 'findingId', findingId, { cardIds: cardsOf(cluster) });
  return { findingId };
}

function createFindingOf(work: Work, { id, question }: ClusterNode, title: string): string {
  if (title === '') throw new AppError('name-empty');
  const findingId = insertFinding(work, { title, recommendation: question });
  run(work.db, build.updateTable('cluster').set({ findingId }).where('id', '=', id));
  return findingId;
}

const cardsOf = ({ cardIds, below }: ClusterNode): readonly string[] => [...cardIds, ...below.flatMap(cardsOf)];
