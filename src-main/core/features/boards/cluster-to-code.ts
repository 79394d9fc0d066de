import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { codePassages } from '../../db/code-passages.ts';
import { createCode, requireCode } from '../../db/codes.ts';
import { moveCodesTo } from '../../db/move-codes.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireBoard } from '../../db/read-board.ts';
import { readClusterTree } from './cluster-tree.ts';
import type { ClusterNode } from './cluster-tree.ts';

export function clusterToCode(
  work: Work,
  { clusterId, name, parentId = null }: CallParsed<'boards.clusterToCode'>,
): CallOutput<'boards.clusterToCode'> {
  const cluster = readClusterTree(work.db, clusterId);
  const board = requireBoard(work.db, cluster.boardId).name;
  const made = codeCluster(work, { ...cluster, name: name ?? cluster.name }, parentId);
  work.describe({ name: board, code: name ?? cluster.name, count: made.coded });
  return made;
}

/** A cluster that has a code keeps it, with its name and its place. */
function codeCluster(work: Work, cluster: ClusterNode, parentId: string | null): CallOutput<'boards.clusterToCode'> {
  const codeId = cluster.codeId ?? createCodeOf(work, cluster, parentId);
  const own = codePassages(work, { codeId, passageIds: cluster.passageIds });
  moveCodesBelow(work, cluster.codeIds, codeId);
  const below = cluster.below.map((inner) => codeCluster(work, inner, codeId).coded);
  return { codeId, coded: below.reduce((sum, coded) => sum + coded, own) };
}

/** Codes on cards go below the code of their cluster. */
function moveCodesBelow(work: Work, ids: readonly string[], parentId: string): void {
  const codes = ids.map((id) => requireCode(work.db, id));
  const moved = codes.filter((code) => code.id !== parentId && code.parentId !== parentId);
  if (moved.length > 0) moveCodesTo(work, moved, { parentId, beforeId: null });
}

function createCodeOf(work: Work, { id, name, color }: ClusterNode, parentId: string | null): string {
  if (name === '') throw new AppError('name-empty');
  const code = createCode(work, { name, parentId, ...(color !== null && { color }) });
  run(work.db, build.updateTable('cluster').set({ codeId: code.id }).where('id', '=', id));
  return code.id;
}
