interface Page {
  readonly hash: string;
  readonly blockId: string | null;
  /** All blocks that begin on it. */
  readonly begins: readonly string[];
}

/** The page on which a block begins, from 0; of one that isn't there, so that it isn't its own, the last of the one before. */
export function pageOfBlock(
  pages: readonly Page[],
  blocks: readonly { readonly id: string }[],
  blockId: string,
): { readonly index: number; readonly isOwn: boolean } | null {
  const own = pages.findIndex(({ begins }) => begins.includes(blockId));
  if (own !== -1) return { index: own, isOwn: true };
  const at = blocks.findIndex(({ id }) => id === blockId);
  const before = blocks.slice(0, Math.max(0, at));
  const host = before.findLast(({ id }) => pages.some((page) => page.blockId === id));
  return host ? { index: pages.findLastIndex((page) => page.blockId === host.id), isOwn: false } : null;
}

/** The page on which each block begins, from 0; of one that says nothing none. */
export function firstPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  pages.forEach(({ begins }, index) => {
    begins.filter((id) => !first.has(id)).forEach((id) => first.set(id, index));
  });
  return first;
}

/** Where what stood on a page stands after the pages were made anew: the nearest one of the same print, else as far into the same block. */
export function samePage(before: readonly Page[], after: readonly Page[], index: number): number {
  const page = before[index];
  const last = Math.max(0, after.length - 1);
  if (!page) return Math.min(index, last);
  const samePrint = placesOf(after, ({ hash }) => hash === page.hash);
  const nearest = samePrint.toSorted((one, other) => Math.abs(one - index) - Math.abs(other - index))[0];
  return nearest ?? sameInBlock(before, after, index) ?? Math.min(index, last);
}

function sameInBlock(before: readonly Page[], after: readonly Page[], index: number): number | undefined {
  const isOfBlock = ({ blockId }: Page) => blockId !== null && blockId === before[index]?.blockId;
  const places = placesOf(after, isOfBlock);
  return places[Math.min(placesOf(before, isOfBlock).indexOf(index), places.length - 1)];
}

const placesOf = (pages: readonly Page[], isMeant: (page: Page) => boolean): readonly number[] =>
  pages.flatMap((page, at) => (isMeant(page) ? [at] : []));
