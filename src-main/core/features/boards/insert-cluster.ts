import type { Box, Cluster } from '../../../shared/contract/boards.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export interface NewCluster extends Partial<Omit<Cluster, 'id'>> {
  readonly name: string;
  readonly box: Readonly<Box>;
}

export function insertCluster(work: Work, boardId: string, { box, isLocked, ...cluster }: NewCluster): string {
  const id = work.newId();
  const empty = { parentId: null, question: '', color: null, codeId: null, findingId: null };
  const row = { ...empty, ...cluster, id, boardId, isLocked: isLocked ? 1 : 0, createdAt: work.now() } as const;
  run(work.db, build.insertInto('cluster').values(row));
  const { x, y, width, height } = box;
  run(work.db, build.insertInto('clusterPlace').values({ clusterId: id, x, y, width, height }));
  return id;
}
