import type { Drawn } from './journey-sheet.ts';
import type { FigureCell, FigureImage, JourneyFigure } from './figure-data.ts';
import { drawStar } from './draw-sign.ts';
import { drawTouchpoints } from './draw-touchpoints.ts';
import { drawLine, setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import { quoted } from './quoted.ts';
import { quoteSource } from './quote-source.ts';
import type { Shape } from './scene.ts';

const quoteLines = 16;
const imageHeight = 160;
const gap = 9;
const indent = 10;
const starSize = 14;

/** A cell: its touchpoints, image and text, then the words of people with who said them. */
export function drawCell(cell: FigureCell, frame: Frame, journey: JourneyFigure, brush: Brush): Drawn {
  const { colors, measure } = brush;
  const plain = { size: 13, weight: 400, leading: 19, fill: colors.ink } as const;
  const parts: Drawn[] = [];
  let y = frame.y;
  const add = (part: Drawn) => {
    if (part.height === 0) return;
    parts.push(part);
    y += part.height + gap;
  };
  if (cell.isMoment) add(drawMoment({ ...frame, y }, brush));
  const touchpoints = cell.touchpointIds.flatMap((id) => journey.touchpoints.get(id) ?? []);
  add(drawTouchpoints(touchpoints, { ...frame, y }, brush));
  const image = cell.imageId === null ? undefined : journey.images.get(cell.imageId);
  if (image) add(drawImage(image, { ...frame, y }));
  if (cell.text.trim() !== '') add(setParagraph(cell.text, { ...frame, y }, plain, measure));
  add(drawQuotes(cell, { ...frame, y }, brush));
  return { shapes: parts.flatMap(({ shapes }) => shapes), height: Math.max(0, y - gap - frame.y) };
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
function drawQuotes({ evidence, withheld }: FigureCell, frame: Frame, { say, colors, measure, quotes }: Brush): Drawn {
  const said = { size: 15, weight: 400, leading: 21, face: 'book', fill: colors.ink } as const;
  const small = { size: 11, weight: 400, leading: 17, fill: colors.muted } as const;
  const lines = quotes === 'all' ? undefined : quoteLines;
  const shown = quotes === 'all' ? evidence : evidence.slice(0, quotes);
  const inside = { x: frame.x + indent, width: frame.width - indent };
  let y = frame.y;
  const shapes = shown.flatMap((quote): readonly Shape[] => {
    const words = setParagraph(quoted(quote.text), { ...inside, y, lines }, said, measure);
    const by = { ...inside, y: y + words.height, lines: 1 };
    const source = setParagraph(quoteSource(quote, say.deletedWords), by, small, measure);
    const [top, bottom] = [y + 3, y + words.height + source.height - 2];
    y = bottom + 2 + gap;
    return [...words.shapes, ...source.shapes, drawLine([frame.x + 1, top], [frame.x + 1, bottom], colors.quote, 2)];
  });
  const left = evidence.length - shown.length;
  const notes = [...(left > 0 ? [say.more(left)] : []), ...(withheld > 0 ? [say.withheld(withheld)] : [])];
  const more = setParagraph(notes.join('\n'), { ...frame, y }, small, measure);
  return { shapes: [...shapes, ...more.shapes], height: Math.max(0, y + (more.height || -gap) - frame.y) };
}
