import { z } from 'zod';
import { text } from './values.ts';

const coordinate = z.number().min(-1e7).max(1e7);

/** A stretch of a side, in pixels of the board; a moment where it ends as it begins. */
const scaleMark = z.object({ label: text.max(20_000), start: coordinate, end: coordinate });
export type ScaleMark = z.infer<typeof scaleMark>;
const scaleSide = z.object({
  /** Of what the side tells; null where its marks say it. */
  name: text.max(1000).nullable(),
  marks: z.array(scaleMark).max(50_000),
});
export type ScaleSide = z.infer<typeof scaleSide>;
const extent = z.number().min(0).max(2e7);
/** What places mean from left to right and from above, named beside the cards; `frame` is around all that is measured. */
export const boardScale = z.object({
  frame: z.object({ x: coordinate, y: coordinate, width: extent, height: extent }),
  across: scaleSide,
  down: scaleSide,
});
export type BoardScale = z.infer<typeof boardScale>;
