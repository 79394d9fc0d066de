import type { SlideFrame } from './slide-parts.ts';

/** Sixteen to nine, in inches. */
export const slideSize = { width: 13.333, height: 7.5 } as const;
export const pointsPerInch = 72;

const left = 0.75;
const width = slideSize.width - 2 * left;

export const bodyBottom = 6.72;
export const labelFrame: SlideFrame = { x: left, y: 0.48, width, height: 0.3 };
export const titleTop = 0.78;
export const footFrame: SlideFrame = { x: left, y: 6.95, width: width - 1.6, height: 0.28 };
export const numberFrame: SlideFrame = { x: left + width - 1.5, y: 6.95, width: 1.5, height: 0.28 };
export const sectionTitle: SlideFrame = { x: 1.1, y: 2.35, width: 10.6, height: 1.3 };
export const coverTitle: SlideFrame = { x: 1.1, y: 1.9, width: 10.6, height: 1.9 };

/** The room below a title. */
export const bodyBelow = (titleHeight: number): SlideFrame => {
  const y = titleTop + titleHeight + 0.25;
  return { x: left, y, width, height: bodyBottom - y };
};

const between = 0.5;

/** Columns of equal width side by side. */
export function inColumns(frame: SlideFrame, count: number): readonly SlideFrame[] {
  const own = (frame.width - between * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    ...frame,
    x: frame.x + index * (own + between),
    width: own,
  }));
}
