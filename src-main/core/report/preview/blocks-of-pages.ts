import { z } from 'zod';

const marks = z.array(z.object({ blockId: z.string(), page: z.int() }));

export interface BlocksOfPage {
  /** The block that begins on it, the first of several, or else the one that goes on there. */
  readonly blockId: string | null;
  /** All that begin on it. */
  readonly begins: string[];
}

/** What stands on each page; `found` are the templates' marks. */
export function blocksOfPages(found: readonly unknown[], pages: number): readonly BlocksOfPage[] {
  const parts = marks.parse(found);
  return Array.from({ length: pages }, (_, index) => {
    const begins = parts.filter(({ page }) => page === index + 1).map(({ blockId }) => blockId);
    const goesOn = parts.findLast(({ page }) => page <= index);
    return { blockId: begins[0] ?? goesOn?.blockId ?? null, begins };
  });
}
