import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** A cluster with what its own cards stand on, as they are read: by rows; and the clusters in it. */
export interface ClusterNode {
  readonly id: string;
  readonly boardId: string;
  readonly name: string;
  readonly question: string;
  readonly color: number | null;
  readonly codeId: string | null;
  readonly findingId: string | null;
  /** Of passages. */
  readonly cardIds: readonly string[];
  readonly passageIds: readonly string[];
  readonly codeIds: readonly string[];
  readonly below: readonly ClusterNode[];
}

type Row = Omit<ClusterNode, 'cardIds' | 'passageIds' | 'codeIds' | 'below'> & { readonly parentId: string | null };

export function readClusterTree(db: Db, id: string): ClusterNode {
  const sql = `WITH RECURSIVE family (id) AS (
      VALUES (?) UNION SELECT cluster.id FROM cluster JOIN family ON cluster.parentId = family.id
    ) SELECT cluster.id, boardId, parentId, name, question, color, codeId, findingId
    FROM family CROSS JOIN cluster ON cluster.id = family.id ORDER BY createdAt, cluster.id`;
  const rows = prepared(db, sql).all(id) as Row[];
  const root = rows.find((row) => row.id === id);
  if (!root) throw new AppError('not-found', { kind: 'cluster', id });
  const below = Map.groupBy(
    rows.filter((row) => row.id !== id),
    (row) => row.parentId,
  );
  const node = ({ parentId: _parentId, ...row }: Row): ClusterNode => ({
    ...row,
    ...readCards(db, row.id),
    below: (below.get(row.id) ?? []).map(node),
  });
  return node(root);
}

function readCards(db: Db, clusterId: string) {
  const sql = `SELECT card.id, passageId, codeId FROM cardPlace CROSS JOIN card ON card.id = cardPlace.cardId
    WHERE cardPlace.clusterId = ? ORDER BY cardPlace.y, cardPlace.x, card.id`;
  const rows = prepared(db, sql).all(clusterId) as {
    readonly id: string;
    readonly passageId: string | null;
    readonly codeId: string | null;
  }[];
  return {
    cardIds: rows.filter(({ passageId }) => passageId !== null).map(({ id }) => id),
    passageIds: [...new Set(rows.flatMap(({ passageId }) => passageId ?? []))],
    codeIds: [...new Set(rows.flatMap(({ codeId }) => codeId ?? []))],
  };
}
