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

/** Where what stood on a page stands after the pages were made anew; the nearest one of the same print, else of the same block. */
export function samePage(before: readonly Page[], after: readonly Page[], index: number): number {
  const page = before[index];
  const last = Math.max(0, after.length - 1);
  if (!page) return Math.min(index, last);
  const nearest = (isSame: (other: Page) => boolean) =>
    after
      .flatMap((other, at) => (isSame(other) ? [at] : []))
      .toSorted((one, other) => Math.abs(one - index) - Math.abs(other - index))[0];
  const isOfBlock = ({ blockId }: Page) => blockId !== null && blockId === page.blockId;
  return nearest(({ hash }) => hash === page.hash) ?? nearest(isOfBlock) ?? Math.min(index, last);
}
