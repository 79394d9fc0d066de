import type { Box } from '../../../../src-main/shared/contract/boards.ts';

export const corners = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof corners)[number];

export interface Resizing {
  readonly kind: 'card' | 'cluster';
  readonly id: string;
  readonly corner: Corner;
  readonly box: Readonly<Box>;
}

export const leastSize = { card: { width: 96, height: 64 }, cluster: { width: 128, height: 80 } } as const;

/** The box with one corner drawn by (dx, dy) and the opposite one where it was; never smaller than the least size. */
export function resizeBox({ kind, corner, box }: Resizing, dx: number, dy: number): Box {
  const { width: leastWidth, height: leastHeight } = leastSize[kind];
  const isLeft = corner.endsWith('w');
  const isTop = corner.startsWith('n');
  const width = Math.max(leastWidth, box.width + (isLeft ? -dx : dx));
  const height = Math.max(leastHeight, box.height + (isTop ? -dy : dy));
  return {
    x: isLeft ? box.x + box.width - width : box.x,
    y: isTop ? box.y + box.height - height : box.y,
    width,
    height,
  };
}
