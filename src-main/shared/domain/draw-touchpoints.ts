import { drawChannelSign } from './draw-sign.ts';
import type { FigureTouchpoint, JourneyFigure } from './figure-data.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import type { Drawn } from './journey-sheet.ts';
import type { Shape } from './scene.ts';

const height = 21;
const radius = 10;
const gap = 4;
const signSize = 13;
const [before, between, after] = [7, 5, 8];
const nothing: Drawn = { shapes: [], height: 0 };

/** Touchpoints one beside the other with the signs of their channels; filled where they are online, outlined where not. */
export function drawTouchpoints(touchpoints: readonly FigureTouchpoint[], frame: Frame, brush: Brush): Drawn {
  if (touchpoints.length === 0) return nothing;
  let [x, y] = [frame.x, frame.y];
  const shapes = touchpoints.flatMap(({ name, channel, isOnline }) => {
    const look = { isOnline, sign: (at: Place) => drawChannelSign(channel, { ...at, stroke: brush.colors.muted }) };
    const measured = drawChip(name, { x, y, width: frame.width }, look, brush);
    const isOver = x > frame.x && x + measured.width > frame.x + frame.width;
    if (isOver) [x, y] = [frame.x, y + height + gap];
    const chip = isOver ? drawChip(name, { x, y, width: frame.width }, look, brush) : measured;
    x += chip.width + gap;
    return chip.shapes;
  });
  return { shapes, height: y + height - frame.y };
}

/** What filled and outlined mean, where both are in the map. */
export function drawSides({ cells, touchpoints }: JourneyFigure, frame: Frame, brush: Brush): Drawn {
  const shown = cells.flatMap((cell) => cell.touchpointIds.flatMap((id) => touchpoints.get(id) ?? []));
  if (!shown.some(({ isOnline }) => isOnline) || shown.every(({ isOnline }) => isOnline)) return nothing;
  const { online, offline } = brush.say;
  const first = drawChip(online, frame, { isOnline: true, sign: null }, brush);
  const other = { ...frame, x: frame.x + first.width + gap };
  const isOver = other.x + first.width > frame.x + frame.width;
  const place = isOver ? { ...frame, y: frame.y + height + gap } : other;
  const second = drawChip(offline, place, { isOnline: false, sign: null }, brush);
  return { shapes: [...first.shapes, ...second.shapes], height: place.y + height - frame.y };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface ChipLook {
  readonly isOnline: boolean;
  readonly sign: ((at: Place) => Shape) | null;
}

/** As wide as its name, but no wider than the frame. */
function drawChip(name: string, frame: Frame, { isOnline, sign }: ChipLook, { colors, measure }: Brush) {
  const inset = before + (sign === null ? 0 : signSize + between);
  const room = { x: frame.x + inset, y: frame.y + 2, width: frame.width - inset - after, lines: 1 };
  const wording = { size: 12, weight: 400, leading: 17, fill: colors.ink } as const;
  const words = setParagraph(name, room, wording, measure);
  const width = inset + (words.shapes[0]?.width ?? 0) + after;
  const paint = isOnline ? { fill: colors.chosen, stroke: null } : { fill: null, stroke: colors.lineStrong };
  const box: Shape = { kind: 'rect', x: frame.x, y: frame.y, width, height, radius, ...paint };
  const mark = sign?.({ x: frame.x + before, y: frame.y + (height - signSize) / 2, size: signSize });
  return { shapes: [box, ...(mark ? [mark] : []), ...words.shapes], width };
}
