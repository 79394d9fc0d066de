/** Fits each page into the width or whole into what is seen, or shows so many percent of its size on paper. */
export type Zoom = 'width' | 'page' | number;

export const zoomSteps = [50, 75, 100, 125, 150, 200, 300] as const;

export interface PageSize {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export interface GroundSize {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedPage extends GroundSize {
  readonly top: number;
}

export interface PageLayout extends GroundSize {
  readonly pages: readonly PlacedPage[];
}

const pixelsAPoint = 96 / 72;
const margin = 24;
/** For the page's number, and between it and the next page. */
export const gapBelow = 36;
const widest = 920;

/** Where each page stands below the other, in pixels. */
export function placePages(sizes: readonly PageSize[], ground: GroundSize, zoom: Zoom): PageLayout {
  const pages: PlacedPage[] = [];
  let top = margin;
  for (const size of sizes) {
    const scale = scaleOf(size, ground, zoom);
    const page = { top, width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
    pages.push(page);
    top += page.height + gapBelow;
  }
  return { pages, width: Math.max(0, ...pages.map(({ width }) => width + 2 * margin)), height: top };
}

function scaleOf({ width, height }: PageSize, ground: GroundSize, zoom: Zoom): number {
  if (typeof zoom === 'number') return (pixelsAPoint * zoom) / 100;
  const room = Math.max(1, Math.min(widest, ground.width - 2 * margin));
  if (zoom === 'width') return room / width;
  return Math.min(room / width, Math.max(1, ground.height - margin - gapBelow) / height);
}

/** The page that stands at a height, from 0; the nearest one between pages. */
export function pageAt({ pages }: PageLayout, height: number): number {
  const after = pages.findIndex(({ top, height: own }) => top + own + gapBelow > height);
  return after === -1 ? Math.max(0, pages.length - 1) : after;
}

/** How many percent of its size on paper a page has. */
export function percentOf(size: PageSize, ground: GroundSize, zoom: Zoom): number {
  return Math.round((scaleOf(size, ground, zoom) / pixelsAPoint) * 100);
}

/** The next larger or smaller step; null where there is none. */
export function zoomBeside(percent: number, direction: 1 | -1): number | null {
  const found =
    direction === 1 ? zoomSteps.find((step) => step > percent) : zoomSteps.findLast((step) => step < percent);
  return found ?? null;
}
