import { figureFormats } from '../contract/figures.ts';
import type { FigureFormat } from '../contract/figures.ts';

/** The format that the ending of a path says; null where it is none of a figure. */
export function figureFormat(path: string): FigureFormat | null {
  const ending = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
  return figureFormats.find((format) => format === ending) ?? null;
}
