import { codeColor } from './code-colors.ts';
import { chartWidth } from './chart-rows.ts';
import type { DrawnRows } from './chart-rows.ts';
import type { ChartFigure, ChartRow } from './figure-data.ts';
import { drawLine, setParagraph } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import { printAmount } from './print-amount.ts';
import type { RectShape, Shape } from './scene.ts';

const rowHeight = 27;
const barHeight = 13;
const nameSize = 12;
const nameLeading = 19;
// What is longer ends with an ellipsis.
const mostLines = 2;
const step = 14;
const mostOfNames = 230;
const countWidth = 84;
const legendHeight = 26;

interface Scale {
  readonly left: number;
  readonly zero: number;
  readonly unit: number;
}

/** Bars one under another, in parts where there are several series; what is below zero goes to the left. */
export function drawBars(chart: ChartFigure, top: number, brush: Brush): DrawnRows {
  const legend = chart.series.length > 1 ? drawLegend(chart, top, brush) : [];
  const start = top + (legend.length > 0 ? legendHeight : 0);
  const scale = scaleOf(chart, brush);
  const shapes: Shape[] = [];
  let y = start;
  for (const row of chart.rows) {
    const name = setName(row, y, scale, brush);
    const height = rowHeight + Math.max(0, name.height - nameLeading);
    shapes.push(...name.shapes, ...drawRow(row, { y, height }, chart, scale, brush));
    y += height;
  }
  const height = y - top;
  const axis = drawLine([scale.zero, start], [scale.zero, top + height], brush.colors.lineStrong, 0.75);
  return { shapes: [...legend, ...shapes, axis], height };
}

const sum = (values: ChartRow['values'], side: 1 | -1): number =>
  values.reduce<number>((total, value) => total + Math.max(0, side * (value ?? 0)), 0);

function scaleOf({ rows }: ChartFigure, { measure }: Brush): Scale {
  const typeface = { size: nameSize, weight: 400, face: 'plain', language: 'zh-CN' } as const;
  const widest = Math.max(80, ...rows.map(({ name, depth }) => measure(name, typeface) + depth * step));
  const left = Math.min(mostOfNames, widest) + 14;
  const [most, least] = [Math.max(0, ...rows.map((row) => sum(row.values, 1))), rows.map((row) => sum(row.values, -1))];
  const below = Math.max(0, ...least);
  const unit = (chartWidth - left - countWidth) / Math.max(most + below, Number.MIN_VALUE);
  return { left, zero: left + below * unit, unit };
}

function setName({ name, depth }: ChartRow, y: number, { left }: Scale, { colors, measure }: Brush) {
  const indent = depth * step;
  const frame = { x: indent, y: y + 4, width: left - indent - 12, lines: mostLines };
  return setParagraph(name, frame, { size: nameSize, weight: 400, leading: nameLeading, fill: colors.ink }, measure);
}

interface Line {
  readonly y: number;
  readonly height: number;
}

function drawRow(row: ChartRow, line: Line, chart: ChartFigure, scale: Scale, { colors, measure }: Brush): Shape[] {
  const y = line.y + (line.height - rowHeight) / 2;
  const bars = barsOf(row, y, chart, scale, colors.accent);
  const end = Math.max(scale.zero, ...bars.map((bar) => bar.x + bar.width));
  const counts = { size: nameSize, weight: 500, leading: nameLeading, fill: colors.ink } as const;
  const count = setParagraph(countOf(row), { x: end + 8, y: y + 4, width: countWidth, lines: 1 }, counts, measure);
  const n = row.n === null ? '' : `/ ${printAmount(row.n)}`;
  const nAt = { x: end + 8 + widthOf(count.shapes) + 5, y: y + 4, width: countWidth, lines: 1 };
  const of = setParagraph(n, nAt, { ...counts, weight: 400, fill: colors.muted }, measure);
  return [...bars, ...count.shapes, ...of.shapes];
}

const widthOf = (shapes: readonly { readonly width: number }[]): number => shapes[0]?.width ?? 0;

/** Of several series the side on which a bar stands says its sign. */
function countOf({ values }: ChartRow): string {
  const shown = values.length > 1 ? values.map((value) => value && Math.abs(value)) : values;
  return shown.map(printAmount).join(' · ');
}

function barsOf(row: ChartRow, y: number, chart: ChartFigure, { zero, unit }: Scale, accent: string): RectShape[] {
  let [right, left] = [zero, zero];
  return row.values.flatMap((value, index): RectShape[] => {
    if (value === null || value === 0) return [];
    const width = Math.max(1.5, Math.abs(value) * unit);
    const x = value > 0 ? right : left - width;
    if (value > 0) right += width;
    else left -= width;
    const fill = chart.series.length > 1 ? seriesColor(chart, index) : (row.color ?? chart.series[0]?.color ?? accent);
    return [
      { kind: 'rect', x, y: y + (rowHeight - barHeight) / 2, width, height: barHeight, radius: 2, fill, stroke: null },
    ];
  });
}

const seriesColor = ({ series }: ChartFigure, index: number): string =>
  series[index]?.color ?? codeColor(index, 'light').solid;

function drawLegend(chart: ChartFigure, y: number, { colors, measure }: Brush): Shape[] {
  let x = 0;
  return chart.series.flatMap(({ name }, index): Shape[] => {
    const mark = {
      kind: 'rect',
      x,
      y: y + 4,
      width: 10,
      height: 10,
      radius: 2,
      fill: seriesColor(chart, index),
    } as const;
    const frame = { x: x + 15, y, width: 180, lines: 1 };
    const { shapes } = setParagraph(name, frame, { size: 11, weight: 400, leading: 18, fill: colors.muted }, measure);
    x += 15 + widthOf(shapes) + 18;
    return [{ ...mark, stroke: null }, ...shapes];
  });
}
