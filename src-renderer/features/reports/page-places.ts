interface Page {
  readonly hash: string;
  readonly blockId: string | null;
}

/** The page on which a block begins, from 0, and whether it is its own: where it goes on after another, it is that one's last. */
export function pageOfBlock(
  pages: readonly Page[],
  blocks: readonly { readonly id: string }[],
  blockId: string,
): { readonly index: number; readonly isOwn: boolean } | null {
  const own = pages.findIndex((page) => page.blockId === blockId);
  if (own !== -1) return { index: own, isOwn: true };
  const at = blocks.findIndex(({ id }) => id === blockId);
  const before = blocks.slice(0, Math.max(0, at));
  const host = before.findLast(({ id }) => pages.some((page) => page.blockId === id));
  return host ? { index: pages.findLastIndex((page) => page.blockId === host.id), isOwn: false } : null;
}

/** The page on which each block begins, from 0, where it begins one. */
export function firstPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  pages.forEach(({ blockId }, index) => {
    if (blockId !== null && !first.has(blockId)) first.set(blockId, index);
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
