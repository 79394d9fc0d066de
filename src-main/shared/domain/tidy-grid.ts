import type { Box } from '../contract/boards.ts';
import type { Point } from './boxes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface GridWish {
  readonly count: number;
  readonly columns: number;
  readonly cardSize: Size;
  /** Between cards, in both directions. */
  readonly gap: number;
  /** The upper left corner of the first card. */
  readonly at: Point;
}

/** A card that nobody resized, and the space between cards, in pixels at zoom 1. */
export const usualCard = { width: 176, height: 112 } as const;
export const usualGap = 12;
/** Around what is in a cluster, as `boxAround` takes it: its name stands in the heading. */
export const clusterSurround = { padding: 16, heading: 36 } as const;

/** How many columns make a grid of so many cards about three wide to two high. */
export const gridColumns = (count: number, { width, height }: Size = usualCard): number =>
  Math.max(1, Math.min(count, Math.ceil(Math.sqrt((count * 1.5 * height) / width))));

/** Boxes in rows from the left, in the order of the cards; none overlaps another. Pixels at zoom 1. */
export function gridPlaces({ count, columns, cardSize: { width, height }, gap, at }: GridWish): readonly Box[] {
  return Array.from({ length: count }, (_nothing, index) => ({
    x: at.x + (index % columns) * (width + gap),
    y: at.y + Math.floor(index / columns) * (height + gap),
    width,
    height,
  }));
}
