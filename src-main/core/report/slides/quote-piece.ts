import type { QuoteNode } from '../../../shared/domain/report-document.ts';
import { printXmlText } from '../office/print-xml-text.ts';
import { shortenRuns } from './cut-runs.ts';
import { fitLines } from './fit-lines.ts';
import { endOfLines } from './measure-lines.ts';
import { bodyBelow, pointsPerInch } from './slide-layout.ts';
import type { Piece, SlideParagraph, SlideRun } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';

const beside = 0.2;
const bar = 0.045;
const dot = ' · ';
const manners = {
  usual: { said: { size: 15, leading: 21, after: 2 }, source: { size: 11, leading: 15 }, after: 0.2 },
  large: { said: { size: 20, leading: 28, after: 4 }, source: { size: 13, leading: 17 }, after: 0.32 },
} as const;
// The slide with the tallest title that there is still has room for it.
const tallest = bodyBelow(1.7).height - 0.8;

interface QuoteManner {
  /** Whether quotes for and against stand together, so that both say what they are. */
  readonly isSided: boolean;
  /** Where there is room for it. */
  readonly isLarge?: boolean;
}

/** Somebody's words with their source; what fills more than a slide, or than a source may, stands whole in the notes. */
export function quotePiece(quote: QuoteNode, width: number, writer: SlideWriter, manner: QuoteManner): Piece {
  const { said, source, after } = manners[manner.isLarge ? 'large' : 'usual'];
  const text = printXmlText(quote.text).trim();
  const room = width - beside;
  const runs = sourceRuns(quote, writer, manner.isSided);
  const named: SlideParagraph = { ...source, after: 0, color: 'quiet', runs };
  const from = fitLines(named, room, 3, writer.measure);
  const whole: SlideParagraph = { ...said, runs: [{ text, isBook: true }] };
  const lines = writer.measure.linesOf(whole, room);
  const most = Math.floor((tallest * pointsPerInch) / said.leading);
  const isCut = lines.length > most;
  const shown = isCut ? { ...whole, runs: shortenRuns(whole.runs, endOfLines(text, lines, most) - 1) } : whole;
  const paragraphs = [shown, from];
  const height = writer.measure.heightOf(paragraphs, room);
  const cited = named.runs.map((run) => run.text).join('');
  return {
    height,
    after,
    anchors: [quote.anchor],
    notes: [...(isCut ? [`${writer.words.slides.whole} ${text}`] : []), ...(isCut || from !== named ? [cited] : [])],
    isAlone: false,
    keepsNext: false,
    place: (x, y) => [
      {
        kind: 'rect',
        x,
        y: y + 0.04,
        width: bar,
        height: height - 0.08,
        fill: quote.side === 'against' ? 'second' : 'accent',
      },
      { kind: 'text', x: x + beside, y, width: room, height, paragraphs },
    ],
    split: () => null,
  };
}

function sourceRuns(
  { side, speaker, document, place }: QuoteNode,
  { words }: SlideWriter,
  isSided: boolean,
): SlideRun[] {
  const isNamed = side === 'against' || (side === 'for' && isSided);
  const named: SlideRun[] = isNamed
    ? [{ text: words.report[side], isBold: true, ...(side === 'against' && { color: 'second' }) }, { text: dot }]
    : [];
  const parts = [speaker, document, place].filter((part) => part !== null && part !== '');
  return [...named, { text: printXmlText(parts.join(dot)) }];
}
