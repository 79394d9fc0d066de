import type { Cell } from '../contract/journeys.ts';
import type { Drawn } from './journey-sheet.ts';
import type { JourneyFigure } from './figure-data.ts';
import { drawLine, setParagraph } from './figure-look.ts';
import type { Brush, Frame, Wording } from './figure-look.ts';
import { quoteSource } from './quote-source.ts';
import type { Shape } from './scene.ts';

/** So many quotes of a cell stand in a figure; how many more there are is said below them. */
export const quotesShown = 5;
const quoteLines = 16;
const imageHeight = 120;
const gap = 7;
const indent = 10;

/** A cell: its touchpoints, image and text, then the words of people with who said them. */
export function drawCell(cell: Cell, frame: Frame, journey: JourneyFigure, { say, colors, measure }: Brush): Drawn {
  const plain = { size: 13, weight: 400, leading: 19, fill: colors.ink } as const;
  const quoted = { size: 14, weight: 400, leading: 21, fill: colors.ink } as const;
  const small = { size: 11, weight: 400, leading: 17, fill: colors.muted } as const;
  const shapes: Shape[] = [];
  let y = frame.y;
  const set = (text: string, wording: Wording, room: { readonly lines?: number; readonly indent?: number } = {}) => {
    if (text.trim() === '') return;
    const { lines, indent = 0 } = room;
    const inside = { x: frame.x + indent, y, width: frame.width - indent, lines };
    const paragraph = setParagraph(text, inside, wording, measure);
    shapes.push(...paragraph.shapes);
    y += paragraph.height;
  };
  const leave = (space: number) => (y += y > frame.y ? space : 0);
  if (cell.isMoment) set(say.moment, { ...small, weight: 500, fill: colors.accent });
  const image = cell.imageId === null ? undefined : journey.images.get(cell.imageId);
  if (image) {
    shapes.push({ kind: 'image', ...frame, y, height: imageHeight, ...image, description: image.name });
    y += imageHeight + gap;
  }
  set(cell.touchpointIds.flatMap((id) => journey.touchpoints.get(id) ?? []).join(' · '), plain);
  leave(cell.touchpointIds.length > 0 && cell.text !== '' ? gap / 2 : 0);
  set(cell.text, plain);
  for (const quote of cell.evidence.slice(0, quotesShown)) {
    leave(gap);
    const top = y;
    set(quote.text, quoted, { lines: quoteLines, indent });
    set(quoteSource(quote, say.deletedWords), small, { lines: 1, indent });
    shapes.push(drawLine([frame.x + 1, top + 3], [frame.x + 1, y - 2], colors.quote, 2));
  }
  leave(gap / 2);
  const more = cell.evidence.length - quotesShown;
  if (more > 0) set(say.more(more), small);
  return { shapes, height: y - frame.y };
}
