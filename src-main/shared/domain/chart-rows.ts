import type { Shape } from './scene.ts';

/** Of every chart, in pixels. */
export const chartWidth = 620;

export interface DrawnRows {
  readonly shapes: readonly Shape[];
  readonly height: number;
}
