import { z } from 'zod';

const marks = z.array(z.object({ blockId: z.string(), page: z.int() }));

/** For each page the block that begins on it, the first of several, or else the one that goes on there; `found` are the templates' marks. */
export function blocksOfPages(found: readonly unknown[], pages: number): readonly (string | null)[] {
  const parts = marks.parse(found);
  return Array.from({ length: pages }, (_, index) => {
    const begins = parts.find(({ page }) => page === index + 1);
    const goesOn = parts.findLast(({ page }) => page <= index);
    return (begins ?? goesOn)?.blockId ?? null;
  });
}
