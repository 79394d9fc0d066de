import { useEffect } from 'react';
import { pageOfBlock } from './page-places.ts';
import { forgetWanted, useReportsState, waitForBlock } from './reports-state.ts';
import type { PreviewPages } from './use-preview.ts';

/** Goes where it was asked to: to a block as soon as it has a page. What was added a moment ago has one only of the next pages. */
export function useWantedPages(
  blocks: readonly { readonly id: string }[],
  pages: PreviewPages,
  showPage: ((index: number) => void) | null,
) {
  const wanted = useReportsState((state) => state.wanted);
  useEffect(() => {
    if (!wanted || !showPage) return;
    const place = 'page' in wanted ? { index: wanted.page, isOwn: true } : pageOfBlock(pages, blocks, wanted.blockId);
    if (!place || ('triedOn' in wanted && wanted.triedOn === pages)) return;
    showPage(place.index);
    if (place.isOwn || 'triedOn' in wanted) forgetWanted();
    else if ('blockId' in wanted) waitForBlock(wanted.blockId, pages);
  }, [wanted, blocks, pages, showPage]);
}
