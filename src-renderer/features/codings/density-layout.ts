import type { Placed } from './near-passages.ts';

export interface DensityMark {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** 0 is nearest to the text. */
  readonly column: number;
}

export const densityColumns = 3;
const leastHeight = 2;

/** Passages of a text of `length` in a strip of `height` px: side by side where they overlap, as far as columns go. */
export function densityLayout(passages: readonly Placed[], length: number, height: number): readonly DensityMark[] {
  const ends = new Array<number>(densityColumns).fill(-1);
  const scale = height / Math.max(1, length);
  return passages.map(({ id, start, end }) => {
    const top = start * scale;
    const bottom = Math.max(top + leastHeight, end * scale);
    const free = ends.findIndex((reached) => reached <= top);
    const column = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[column] = bottom;
    return { id, top, height: bottom - top, column };
  });
}
