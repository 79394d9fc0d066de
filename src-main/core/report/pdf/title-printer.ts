import type { ReportLook } from '../../../shared/contract/reports.ts';
import type { CoverNode, HeadingNode } from '../../../shared/domain/report-document.ts';
import { measureLine } from '../shorten-line.ts';
import type { TextPrinter } from '../text-printer.ts';
import type { PageFrame } from './page-frame.ts';
import { createTitleSetter } from './title-setter.ts';
import type { SetText } from './title-setter.ts';

interface PrintedTitle extends SetText {
  /** Of its letters, in points. */
  readonly size: number;
}

export interface TitlePrinter {
  /** `isInside` a node of another width than the page has. */
  printHeading(
    heading: Pick<HeadingNode, 'level' | 'text' | 'label' | 'number' | 'color'>,
    isInside: boolean,
  ): PrintedTitle;
  printCover(cover: Pick<CoverNode, 'title' | 'subtitle'>): {
    readonly title: PrintedTitle;
    readonly subtitle: PrintedTitle;
  };
}

// In points.
const sizes = {
  clear: { first: 21, subtitle: 14, cover: 1, besideNumber: 0 },
  editorial: { first: 27, subtitle: 16, cover: 1.12, besideNumber: 54 },
  bold: { first: 27, subtitle: 15, cover: 1.15, besideNumber: 64 },
} as const;
const [labelled, second, third] = [17.5, 14, 10.5];
// Up to so many ems, a cover's title is of that size.
const coverSizes = [
  [12, 40],
  [24, 34],
  [48, 28],
  [90, 22],
] as const;
const leastCoverSize = 17;
// Of a dot in a code's colour.
const dotWidth = 14;

/** Prints the titles of a part in the sizes of the look. */
export function createTitlePrinter(
  { look, frame, fonts }: { readonly look: ReportLook; readonly frame: PageFrame; readonly fonts: readonly string[] },
  printer: TextPrinter,
): TitlePrinter {
  const setTitle = createTitleSetter(fonts, look, 'bold');
  const setSubtitle = createTitleSetter(fonts, look, 'regular');
  const own = sizes[look.theme];
  const sizeOf = ({ level, label }: Pick<HeadingNode, 'level' | 'label'>) => {
    if (level === 1) return own.first;
    if (level === 3) return third;
    return label === null ? second : labelled;
  };
  const roomFor = ({ level, number, color }: Pick<HeadingNode, 'level' | 'number' | 'color'>) => {
    const whole = level === 1 ? frame.room.width : frame.measure;
    return whole - (number === null || level !== 2 ? 0 : own.besideNumber) - (color === null ? 0 : dotWidth);
  };
  return {
    printHeading: (heading, isInside) => {
      const size = sizeOf(heading);
      // PDF/UA asks for words in each heading.
      const text = printer.print(printer.printLine(heading.text) === '' ? '—' : heading.text.trim());
      return { ...setTitle(text, size, isInside ? null : roomFor(heading)), size };
    },
    printCover: ({ title, subtitle }) => {
      const room = frame.width - frame.left - frame.right;
      const [, most] = coverSizes.find(([ems]) => measureLine(title) <= ems) ?? [0, leastCoverSize];
      const size = most * own.cover;
      return {
        title: { ...setTitle(printer.print(title.trim()), size, room), size },
        subtitle: { ...setSubtitle(printer.print(subtitle.trim()), own.subtitle, room), size: own.subtitle },
      };
    },
  };
}
