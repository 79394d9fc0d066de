import type { BoardScale, ScaleMark } from '../contract/board-scale.ts';
import type { Box } from '../contract/boards.ts';
import { drawLine, setParagraph, setToRight } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import type { Shape } from './scene.ts';

const labelLeading = 18;
const beside = 12;
const widestLabel = 180;
const label = { size: 12, weight: 500, leading: labelLeading } as const;
const name = { size: 12, weight: 700, leading: labelLeading } as const;

/** How much room the words of a scale take at the left and at the top of its frame, in pixels. */
export function scaleRoom(
  { across, down }: BoardScale,
  { measure }: Brush,
): { readonly left: number; readonly top: number } {
  const widthOf = ({ label: text }: ScaleMark) => {
    const { shapes } = setParagraph(
      text,
      { x: 0, y: 0, width: widestLabel, lines: 1 },
      { ...label, fill: '' },
      measure,
    );
    return shapes[0]?.width ?? 0;
  };
  const widest = Math.max(0, ...down.marks.map(widthOf));
  const lines = (across.marks.length > 0 ? 1 : 0) + (across.name !== null || down.name !== null ? 1 : 0);
  return { left: widest + (widest > 0 ? beside : 0), top: lines * labelLeading + (lines > 0 ? beside / 2 : 0) };
}

/** What places on a board mean: the borders of its bands and their words, left of them and above them. */
export function drawScale(scale: BoardScale, shift: (box: Box) => Box, brush: Brush): Shape[] {
  const frame = shift(scale.frame);
  const [dx, dy] = [frame.x - scale.frame.x, frame.y - scale.frame.y];
  const inFrame = (marks: readonly ScaleMark[], by: number) =>
    marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  const across = inFrame(scale.across.marks, dx);
  const down = inFrame(scale.down.marks, dy);
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  const upright = edgesOf(across).map((x) => drawLine([x, frame.y], [x, bottom], brush.colors.line, 1));
  const level = edgesOf(down).map((y) => drawLine([frame.x, y], [right, y], brush.colors.line, 1));
  return [
    ...upright,
    ...level,
    ...drawColumns(across, frame, brush),
    ...drawRows(down, frame, brush),
    ...drawNames(scale, frame, brush),
  ];
}

const edgesOf = (marks: readonly ScaleMark[]): readonly number[] => [
  ...new Set(marks.flatMap(({ start, end }) => [start, end])),
];

/** Above the frame, each in the middle of its band; a moment where it is. What has no room is left out. */
function drawColumns(marks: readonly ScaleMark[], frame: Box, { colors, measure }: Brush): Shape[] {
  const y = frame.y - labelLeading - beside / 2;
  let last = -Infinity;
  return marks.flatMap(({ label: text, start, end }) => {
    const room = start === end ? widestLabel : Math.min(widestLabel, end - start);
    const set = setParagraph(text, { x: start, y, width: room, lines: 1 }, { ...label, fill: colors.muted }, measure);
    const [shape] = set.shapes;
    if (!shape || start < last) return [];
    const x = start === end ? start : (start + end - shape.width) / 2;
    last = x + shape.width + beside;
    return [{ ...shape, x }];
  });
}

/** Left of the frame, each in the middle of its band. */
function drawRows(marks: readonly ScaleMark[], frame: Box, { colors, measure }: Brush): Shape[] {
  return marks.flatMap(({ label: text, start, end }) => {
    const y = (start + end) / 2 - labelLeading / 2;
    const room = { x: frame.x - beside - widestLabel, y, width: widestLabel };
    return setToRight(text, room, { ...label, fill: colors.muted }, measure);
  });
}

/** What the sides tell, above all: up, and to the right. */
function drawNames({ across, down }: BoardScale, frame: Box, { colors, measure }: Brush): Shape[] {
  const y = frame.y - 2 * labelLeading - beside / 2;
  const names = [
    ...(down.name === null ? [] : [`↑ ${down.name}`]),
    ...(across.name === null ? [] : [`${across.name} →`]),
  ];
  const text = names.join('    ');
  const room = { x: frame.x, y, width: Math.max(frame.width, widestLabel), lines: 1 };
  return [...setParagraph(text, room, { ...name, fill: colors.ink }, measure).shapes];
}
