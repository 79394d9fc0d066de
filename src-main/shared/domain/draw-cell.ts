import type { Drawn } from './journey-sheet.ts';
import type { FigureCell, FigureImage, JourneyFigure } from './figure-data.ts';
import { drawStar } from './draw-sign.ts';
import { drawTouchpoints } from './draw-touchpoints.ts';
import { drawLine, setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import { quoted } from './quoted.ts';
import { quoteSource } from './quote-source.ts';

const quoteLines = 16;
const imageHeight = 160;
export const cellGap = 9;
const indent = 10;
const starSize = 14;
const small = { size: 11, weight: 400, leading: 17 } as const;
const nothing: Drawn = { shapes: [], height: 0 };

/** A part of a cell, drawn from the top of a frame. */
export type CellPart = (frame: Frame) => Drawn;

/** A cell: its touchpoints, image and text, then the words of people with who said them, from top to bottom. */
export function cellParts(cell: FigureCell, journey: JourneyFigure, brush: Brush): readonly CellPart[] {
  const { colors, measure } = brush;
  const plain = { size: 13, weight: 400, leading: 19, fill: colors.ink } as const;
  const touchpoints = cell.touchpointIds.flatMap((id) => journey.touchpoints.get(id) ?? []);
  const image = cell.imageId === null ? undefined : journey.images.get(cell.imageId);
  return [
    ...(cell.isMoment ? [(frame: Frame) => drawMoment(frame, brush)] : []),
    (frame) => drawTouchpoints(touchpoints, frame, brush),
    ...(image ? [(frame: Frame) => drawImage(image, frame)] : []),
    (frame) => (cell.text.trim() === '' ? nothing : setParagraph(cell.text, frame, plain, measure)),
    ...quoteParts(cell, brush),
  ];
}

function drawMoment({ x, y, width }: Frame, { say, colors, measure }: Brush): Drawn {
  const wording = { size: 11, weight: 500, leading: 17, fill: colors.star } as const;
  const words = { x: x + starSize + 5, y, width: width - starSize - 5 };
  const star = drawStar({ x, y: y + 1.5, size: starSize, stroke: colors.star });
  const { shapes, height } = setParagraph(say.moment, words, wording, measure);
  return { shapes: [star, ...shapes], height };
}

/** As large as the cell allows, whole. */
function drawImage({ size, name, ...image }: FigureImage, { x, y, width }: Frame): Drawn {
  const { width: wide, height: high } = size ?? { width, height: imageHeight };
  const share = Math.min(1, width / wide, imageHeight / high);
  const box = { x, y, width: wide * share, height: high * share };
  return { shapes: [{ kind: 'image', ...box, ...image, description: name, fit: 'whole' }], height: box.height };
}

/** The words of people, each with who said them; below them how many are left out, and how many withheld. */
function quoteParts({ evidence, withheld }: FigureCell, brush: Brush): readonly CellPart[] {
  const { say, colors, measure, quotes } = brush;
  const shown = quotes === 'all' ? evidence : evidence.slice(0, quotes);
  const left = evidence.length - shown.length;
  const notes = [...(left > 0 ? [say.more(left)] : []), ...(withheld > 0 ? [say.withheld(withheld)] : [])].join('\n');
  const wording = { ...small, fill: colors.muted };
  return [
    ...shown.map(
      (quote): CellPart =>
        (frame) =>
          drawQuote(quote, frame, brush),
    ),
    (frame) => (notes === '' ? nothing : setParagraph(notes, frame, wording, measure)),
  ];
}

function drawQuote(quote: FigureCell['evidence'][number], frame: Frame, brush: Brush): Drawn {
  const { say, colors, measure, quotes } = brush;
  const said = { size: 15, weight: 400, leading: 21, face: 'book', fill: colors.ink } as const;
  const inside = { ...frame, x: frame.x + indent, width: frame.width - indent };
  const lines = quotes === 'all' ? undefined : quoteLines;
  const words = setParagraph(quoted(quote.text), { ...inside, lines }, said, measure);
  const by = { ...inside, y: frame.y + words.height, lines: 1 };
  const source = setParagraph(quoteSource(quote, say.deletedWords), by, { ...small, fill: colors.muted }, measure);
  const height = words.height + source.height;
  const x = frame.x + 1;
  const line = drawLine([x, frame.y + 3], [x, frame.y + height - 2], colors.quote, 2);
  return { shapes: [...words.shapes, ...source.shapes, line], height };
}
