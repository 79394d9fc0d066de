import type { Box } from '../contract/boards.ts';
import { boxAround } from './box-around.ts';
import { boxHolds } from './boxes.ts';
import type { PlacedBox } from './boxes.ts';
import { clusterSurround } from './tidy-grid.ts';

export interface NestedCluster extends PlacedBox {
  readonly parentId: string | null;
  readonly isLocked: boolean;
}

/** Something that shall lie in a cluster. */
export interface Held {
  readonly clusterId: string;
  readonly box: Readonly<Box>;
}

/**
 * The clusters, those grown that don't hold what shall lie in them, and those around them. Locked ones and `fixed` ones stay
 * as they are; none becomes smaller or loses anything that it held.
 */
export function growClusters<Cluster extends NestedCluster>(
  clusters: readonly Cluster[],
  held: readonly Held[],
  fixed: ReadonlySet<string> = new Set(),
): readonly Cluster[] {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const hold = ({ clusterId, box }: Held): void => {
    const cluster = byId.get(clusterId);
    if (!cluster || boxHolds(cluster, box)) return;
    if (cluster.isLocked || fixed.has(clusterId)) return;
    const grown = { ...cluster, ...boxAround([cluster, boxAround([box], clusterSurround)!])! };
    byId.set(clusterId, grown);
    if (grown.parentId !== null) hold({ clusterId: grown.parentId, box: grown });
  };
  held.forEach(hold);
  return clusters.map((cluster) => byId.get(cluster.id)!);
}
