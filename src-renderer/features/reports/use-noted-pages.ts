import { useEffect } from 'react';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { percentOf } from './page-layout.ts';
import type { GroundSize, Zoom } from './page-layout.ts';
import { firstPages } from './page-places.ts';
import { noteLaidOut, noteShown } from './reports-state.ts';
import type { PreviewPages } from './use-preview.ts';

interface PagesInView {
  readonly pages: PreviewPages;
  /** They are those of the report as it is. */
  readonly isFresh: boolean;
  /** The page that is read, from 0. */
  readonly current: number;
  readonly size: GroundSize;
  readonly zoom: Zoom;
}

/** Tells the others what is in view, and where the blocks of the report stand. */
export function useNotedPages({ id, blocks }: Report, { pages, isFresh, current, size, zoom }: PagesInView): void {
  const page = pages[current];
  const percent = page ? percentOf(page, size, zoom) : 100;
  useEffect(() => noteShown({ reportId: id, page: current, percent }), [id, current, percent]);
  useEffect(() => {
    const blockIds = new Set(blocks.map((block) => block.id));
    if (isFresh) noteLaidOut({ firstPages: firstPages(pages), blockIds });
  }, [isFresh, pages, blocks]);
}
