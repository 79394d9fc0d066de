import { printXmlLine } from '../office/print-xml-text.ts';
import { shortenRuns } from './cut-runs.ts';
import { endOfLines } from './measure-lines.ts';
import { bodyBelow, labelFrame, pointsPerInch } from './slide-layout.ts';
import type { SlideFrame, SlideTitle } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';

export interface SetTitle {
  readonly title: SlideTitle;
  readonly height: number;
  /** The whole of it, where it found no room. */
  readonly notes: readonly string[];
}

/** Sizes in points, with how many lines of it a title has at most: each is a layout of the presentation. */
export const titleManners = [
  { size: 28, lines: 1 },
  { size: 26, lines: 2 },
  { size: 22, lines: 3 },
  { size: 18, lines: 4 },
] as const;
export const titleLeading = 1.2;
// Characters: more are on no slide.
const mostMeasured = 1500;

/** A title in the largest of a few sizes in which it stands on as few lines; what is longer still goes on in the notes. */
export function setTitle(text: string, label: string, writer: SlideWriter): SetTitle {
  const { size, most, shown, isCut } = fitTitle(text, labelFrame.width, titleManners, writer);
  return {
    title: { text: shown, label: printXmlLine(label), size, lines: most },
    height: titleHeight({ size, lines: most }),
    notes: isCut ? [printXmlLine(text)] : [],
  };
}

/** A title from the second slide on. */
export const numberedTitle = (title: string, n: number, total: number, { words }: SlideWriter): string =>
  words.slides.continued.replaceAll(/\{(?:title|n|total)\}/gu, (place) =>
    place === '{title}' ? title : String(place === '{n}' ? n : total),
  );

// Wider than what stands behind most titles.
const widestNumber = 99;

/** The room below a title, and below the same with a number. */
export function bodyUnder(text: string, writer: SlideWriter): SlideFrame {
  const numbered = numberedTitle(text, widestNumber, widestNumber, writer);
  return bodyBelow(Math.max(setTitle(text, '', writer).height, setTitle(numbered, '', writer).height));
}

/** Inches. */
export const titleHeight = ({ size, lines }: { readonly size: number; readonly lines: number }): number =>
  (size * lines * titleLeading) / pointsPerInch;

/** The same in a frame of a given height, as on covers. */
export function setBigTitle(text: string, frame: SlideFrame, writer: SlideWriter): SlideTitle {
  const sizes = [44, 36, 28, 22, 18];
  const wanted = sizes.map((size) => ({
    size,
    lines: Math.floor((frame.height * pointsPerInch) / (size * titleLeading)),
  }));
  const { size, most, shown } = fitTitle(text, frame.width, wanted, writer);
  return { text: shown, label: '', size, lines: most };
}

function fitTitle(
  text: string,
  width: number,
  wanted: readonly { readonly size: number; readonly lines: number }[],
  { measure }: SlideWriter,
) {
  const whole = printXmlLine(text);
  const line = whole.slice(0, mostMeasured).toWellFormed();
  const set = (size: number) =>
    measure.linesOf({ runs: [{ text: line, isBold: true }], size, leading: size, after: 0 }, width);
  const tried = wanted.map(({ size, lines }) => ({ size, most: lines, lines: set(size) }));
  const best = tried.find(({ most, lines }) => lines.length <= most) ?? tried.at(-1)!;
  const isCut = best.lines.length > best.most || line.length < whole.length;
  const cut = () => shortenRuns([{ text: line }], endOfLines(line, best.lines, best.most) - 2)[0]?.text ?? '';
  return { size: best.size, most: best.most, shown: isCut ? cut() : line, isCut };
}
