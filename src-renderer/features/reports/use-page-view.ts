import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSize } from '../../ui/use-size.ts';
import { gapBelow, pageAt, placePages } from './page-layout.ts';
import type { PageLayout, Zoom } from './page-layout.ts';
import { samePage } from './page-places.ts';
import type { PreviewPages } from './use-preview.ts';

/** Pages beyond what is seen that are drawn, too. */
const beyond = 2;
const above = 12;

interface PageRange {
  readonly first: number;
  readonly last: number;
  /** The page that is read. */
  readonly current: number;
}

/** Where one looks: the page at the top of the view, and how much of it is above that (less than none where the gap shows). */
interface Anchor {
  readonly index: number;
  readonly share: number;
  readonly pages: PreviewPages;
}

const start: PageRange = { first: 0, last: beyond, current: 0 };

/** What of the pages is in view; stays with what is read when their sizes change or they are made anew. */
export function usePageView(pages: PreviewPages, zoom: Zoom) {
  const ground = useRef<HTMLDivElement>(null);
  const size = useSize(ground);
  const layout = useMemo(() => placePages(pages, size, zoom), [pages, size, zoom]);
  const [range, setRange] = useState(start);
  const anchor = useRef<Anchor>({ index: 0, share: 0, pages });

  const look = useCallback(() => {
    const element = ground.current;
    if (!element) return;
    anchor.current = { ...anchorAt(layout, element.scrollTop), pages };
    const next = rangeAt(layout, element);
    setRange((before) => (isSame(before, next) ? before : next));
  }, [layout, pages]);

  useLayoutEffect(() => {
    const element = ground.current;
    if (!element) return;
    const { index, share, pages: before } = anchor.current;
    const place = layout.pages[before === pages ? index : samePage(before, pages, index)];
    if (place && (index > 0 || share > 0)) element.scrollTop = place.top + share * (place.height + gapBelow);
    look();
  }, [layout, pages, look]);

  // What is wider than the view begins in its middle.
  useLayoutEffect(() => {
    if (ground.current) ground.current.scrollLeft = Math.max(0, layout.width - size.width) / 2;
  }, [layout.width, size.width]);

  const showPage = useCallback(
    (index: number) => {
      const page = layout.pages[Math.max(0, Math.min(index, layout.pages.length - 1))];
      if (page && ground.current) ground.current.scrollTop = page.top - above;
      look();
    },
    [layout, look],
  );
  return { ground, size, layout, range, onScroll: look, showPage };
}

function anchorAt(layout: PageLayout, scrollTop: number): Omit<Anchor, 'pages'> {
  // A page that was gone to begins a little below the top: the one above it isn't read.
  const index = pageAt(layout, scrollTop + above);
  const page = layout.pages[index];
  return { index, share: page ? (scrollTop - page.top) / (page.height + gapBelow) : 0 };
}

function rangeAt(layout: PageLayout, { scrollTop, clientHeight }: HTMLElement): PageRange {
  const last = layout.pages.length - 1;
  const seen = { first: pageAt(layout, scrollTop), last: pageAt(layout, scrollTop + clientHeight) };
  return {
    first: Math.max(0, seen.first - beyond),
    last: Math.min(last, seen.last + beyond),
    current: pageAt(layout, scrollTop + clientHeight / 3),
  };
}

const isSame = (one: PageRange, other: PageRange) =>
  one.first === other.first && one.last === other.last && one.current === other.current;
