import type { Selectable } from 'kysely';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Schema } from '../../db/schema.ts';

type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;
export type CopiedCard = Row<'card'> & Row<'cardPlace'>;
export type CopiedCluster = Row<'cluster'> & Row<'clusterPlace'>;

export interface Copied {
  readonly cards: readonly CopiedCard[];
  readonly clusters: readonly CopiedCluster[];
}

/** The clusters with those in them, and the cards with those in the clusters, from back to front. */
export function readCopied(
  db: Db,
  { cardIds, clusterIds }: { readonly cardIds: readonly string[]; readonly clusterIds: readonly string[] },
): Copied {
  const family = `WITH RECURSIVE family (id) AS (
      SELECT value FROM json_each(?) UNION SELECT cluster.id FROM cluster JOIN family ON cluster.parentId = family.id
    )`;
  const clusters = `${family} SELECT cluster.*, clusterPlace.* FROM family CROSS JOIN cluster ON cluster.id = family.id
    CROSS JOIN clusterPlace ON clusterPlace.clusterId = cluster.id ORDER BY createdAt, cluster.id`;
  const cards = `${family}, chosen (id) AS (
      SELECT value FROM json_each(?) UNION SELECT cardId FROM family CROSS JOIN cardPlace ON cardPlace.clusterId = family.id
    ) SELECT card.*, cardPlace.* FROM chosen CROSS JOIN card ON card.id = chosen.id
    CROSS JOIN cardPlace ON cardPlace.cardId = card.id ORDER BY layer, createdAt, card.id`;
  const wanted = JSON.stringify(clusterIds);
  return {
    clusters: prepared(db, clusters).all(wanted) as CopiedCluster[],
    cards: prepared(db, cards).all(wanted, JSON.stringify(cardIds)) as CopiedCard[],
  };
}
