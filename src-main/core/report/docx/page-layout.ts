import type { ReportLook } from '../../../shared/contract/reports.ts';

/** A page in twentieths of a point. */
export interface PageLayout {
  /** Upright; a page across is turned by what writes it. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly isAcross: boolean;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Between the margins. */
  readonly width: number;
  readonly height: number;
}

const papers = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const;
const margin = { top: 1_474, bottom: 1_531, left: 1_474, right: 1_474 } as const;

/** Twentieths of a point in a pixel of 1/96 inch. */
export const twipsPerPixel = 15;

export function pageLayout({ paper: name }: Pick<ReportLook, 'paper'>, isAcross: boolean): PageLayout {
  const paper = papers[name];
  const [width, height] = isAcross ? [paper.height, paper.width] : [paper.width, paper.height];
  const room = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  return { paper, isAcross, margin, ...room };
}
