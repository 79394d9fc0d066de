import { clusterSurround } from '../../../../src-main/shared/domain/tidy-grid.ts';
import type { ShownCluster } from '../shown-board.ts';

export interface DrawnCluster {
  readonly shown: ShownCluster;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  /** How large the board is drawn. */
  readonly k: number;
}

export interface NameLooks {
  readonly ink: string;
  readonly font: string;
}

const nameSize = 13;
const leastWide = 48;
const leastHeading = nameSize;

/** Names of one size at any zoom, by which one finds the way from afar: in the heading while it has room, else above an outer cluster. */
export function drawClusterNames(
  pen: CanvasRenderingContext2D,
  clusters: readonly DrawnCluster[],
  { ink, font }: NameLooks,
): void {
  pen.font = `600 ${nameSize}px ${font}`;
  pen.textBaseline = 'middle';
  pen.fillStyle = ink;
  for (const { shown, left, top, wide, k } of clusters) {
    if (wide <= leastWide) continue;
    const heading = (clusterSurround.heading + clusterSurround.padding) * k;
    const isWithin = heading >= leastHeading;
    if (!isWithin && shown.depth > 0) continue;
    const inset = isWithin ? clusterSurround.padding * k : 0;
    const middle = isWithin ? top + heading / 2 : top - nameSize / 2 - 4;
    pen.fillText(shorten(pen, shown.cluster.name, wide - 2 * inset), left + inset, middle);
  }
}

/** As much as fits, with an ellipsis for the rest. */
function shorten(pen: CanvasRenderingContext2D, name: string, room: number): string {
  if (pen.measureText(name).width <= room) return name;
  const signs = [...name];
  const fits = (count: number) => pen.measureText(`${signs.slice(0, count).join('')}…`).width <= room;
  const most = signs.findIndex((_sign, index) => !fits(index + 1));
  return most > 0 ? `${signs.slice(0, most).join('').trimEnd()}…` : '';
}
