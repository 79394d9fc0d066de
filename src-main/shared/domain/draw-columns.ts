import { chartWidth } from './chart-rows.ts';
import type { DrawnRows } from './chart-rows.ts';
import type { ChartFigure, ChartRow } from './figure-data.ts';
import { drawDot, drawLine, setParagraph } from './figure-look.ts';
import type { Brush, Wording } from './figure-look.ts';
import { printAmount } from './print-amount.ts';
import type { PathShape, Shape } from './scene.ts';

const height = 220;
const headroom = 26;
const legendHeight = 26;
const widestColumn = 46;
// A name that has less room than this is told below, by a number.
const narrowestName = 84;
const size = 11;
const leading = 17;

interface Slots {
  readonly top: number;
  readonly base: number;
  readonly width: number;
  readonly unit: number;
}

/** Columns side by side, and a line over them that adds them up: the first of the series are the columns, the second the line. */
export function drawColumns(chart: ChartFigure, top: number, brush: Brush): DrawnRows {
  const most = Math.max(1, ...chart.rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const start = top + legendHeight;
  const base = start + headroom + height;
  const slots = { top: start, base, width: chartWidth / chart.rows.length, unit: height / most };
  const names = drawNames(chart, slots, brush);
  return {
    shapes: [
      ...drawLegend(chart, top, brush),
      ...chart.rows.flatMap((row, index) => drawColumn(row, index, slots, brush)),
      ...drawSum(chart, slots, brush),
      drawLine([0, base], [chartWidth, base], brush.colors.lineStrong, 0.75),
      ...names.shapes,
    ],
    height: base - top + names.height,
  };
}

const middleOf = (index: number, { width }: Slots): number => (index + 0.5) * width;

function drawColumn({ values: [value] }: ChartRow, index: number, slots: Slots, { colors, measure }: Brush): Shape[] {
  const middle = middleOf(index, slots);
  const width = Math.min(widestColumn, slots.width * 0.62);
  const tall = (value ?? 0) * slots.unit;
  const box = { x: middle - width / 2, y: slots.base - tall, width, height: tall, radius: Math.min(2, tall / 2) };
  const count = setMiddle(
    printAmount(value ?? null),
    [middle, slots.base - tall - leading],
    countLook(colors.ink),
    measure,
  );
  return [...(tall > 0 ? [{ kind: 'rect' as const, ...box, fill: colors.accent, stroke: null }] : []), ...count];
}

const countLook = (fill: string): Wording => ({ size, weight: 500, leading, fill });

/** Dots on a line, each with its number where it is none of the column below it. */
function drawSum({ rows }: ChartFigure, slots: Slots, { colors, measure }: Brush): Shape[] {
  const points = rows.map(({ values }, index): readonly [number, number] => [
    middleOf(index, slots),
    slots.base - (values[1] ?? 0) * slots.unit,
  ]);
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const line: PathShape = {
    kind: 'path',
    d,
    fill: null,
    stroke: colors.star,
    strokeWidth: 1.5,
    isDashed: false,
    opacity: 1,
  };
  const counts = rows.flatMap(({ values: [own, sum] }, index) => {
    const [x, y] = points[index]!;
    return own === sum
      ? []
      : setMiddle(printAmount(sum ?? null), [x, y - leading - 3], countLook(colors.star), measure);
  });
  return [...(points.length > 1 ? [line] : []), ...points.map((point) => drawDot(point, 3, colors.star)), ...counts];
}

function drawNames({ rows }: ChartFigure, slots: Slots, { colors, measure }: Brush): DrawnRows {
  const look = { size, weight: 400, leading, fill: colors.ink } as const;
  const y = slots.base + 6;
  const isNamed = slots.width >= narrowestName || rows.length === 1;
  const labels = rows.map(({ name }, index) =>
    isNamed
      ? setParagraph(name, { x: index * slots.width + 5, y, width: slots.width - 10, lines: 2 }, look, measure)
      : { shapes: setMiddle(String(index + 1), [middleOf(index, slots), y], look, measure), height: leading },
  );
  const shapes = labels.flatMap((label, index) =>
    isNamed ? centred(label.shapes, middleOf(index, slots)) : label.shapes,
  );
  const under = Math.max(...labels.map((label) => label.height));
  if (isNamed) return { shapes, height: under + 6 };
  const key = rows.map(({ name }, index) => `${index + 1} ${name}`).join(' · ');
  const told = setParagraph(
    key,
    { x: 0, y: y + under + 8, width: chartWidth },
    { ...look, fill: colors.muted },
    measure,
  );
  return { shapes: [...shapes, ...told.shapes], height: under + told.height + 14 };
}

const centred = <Line extends { readonly width: number }>(lines: readonly Line[], middle: number) =>
  lines.map((line) => ({ ...line, x: middle - line.width / 2 }));

function setMiddle(text: string, [middle, y]: readonly [number, number], look: Wording, measure: Brush['measure']) {
  return centred(setParagraph(text, { x: 0, y, width: chartWidth, lines: 1 }, look, measure).shapes, middle);
}

function drawLegend({ series }: ChartFigure, y: number, { colors, measure }: Brush): Shape[] {
  const look = { size, weight: 400, leading, fill: colors.muted } as const;
  const [columns, line] = series.map(({ name }) => name);
  const first = setParagraph(columns ?? '', { x: 15, y, width: 280, lines: 1 }, look, measure).shapes;
  const x = 15 + (first[0]?.width ?? 0) + 18;
  const second = setParagraph(line ?? '', { x: x + 21, y, width: 280, lines: 1 }, look, measure).shapes;
  const mark = {
    kind: 'rect',
    x: 0,
    y: y + 4,
    width: 10,
    height: 10,
    radius: 2,
    fill: colors.accent,
    stroke: null,
  } as const;
  const rule = drawLine([x, y + 9], [x + 15, y + 9], colors.star, 1.5);
  return [mark, ...first, rule, drawDot([x + 7.5, y + 9], 3, colors.star), ...second];
}
