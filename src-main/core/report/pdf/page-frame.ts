import type { ReportLook } from '../../../shared/contract/reports.ts';
import { pointsPerPixel } from '../../../shared/domain/scene-sheets.ts';
import type { FigureRoom } from '../../figures/lay-out-figure.ts';

/** A page and its margins, in points. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The widest that lines of text are, for the eye to find the next. */
  readonly measure: number;
  /** What a figure may take of a page, beside its heading and its caption, and of those on which it goes on. */
  readonly room: FigureRoom;
}

const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const;
const margins = {
  clear: { left: 96, right: 79, top: 85, bottom: 88 },
  editorial: { left: 100, right: 84, top: 88, bottom: 80 },
  bold: { left: 76, right: 76, top: 68, bottom: 80 },
} as const;
const across = { left: 79, right: 79, top: 68, bottom: 74 } as const;
const measure = 470;
// Headings of part and figure, and a caption of two lines; on later pages that alone.
const besideFigure = { first: 120, later: 42 };
// Points a pixel: people's words are set in more than eight points, who said them in six.
const readableFigure = 0.55;

/** How a page of a look is divided, upright or across. */
export function pageFrame({ theme, paper }: Pick<ReportLook, 'theme' | 'paper'>, isAcross: boolean): PageFrame {
  const [short, long] = papers[paper];
  const [width, height] = isAcross ? [long, short] : [short, long];
  const margin = isAcross ? across : margins[theme];
  const inside = height - margin.top - margin.bottom;
  const room = {
    width: width - margin.left - margin.right,
    height: inside - besideFigure.first,
    laterHeight: inside - besideFigure.later,
    largest: pointsPerPixel,
    readable: readableFigure,
  };
  return { width, height, ...margin, measure: Math.min(measure, room.width), room };
}
