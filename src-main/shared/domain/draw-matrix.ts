import { chartWidth } from './chart-rows.ts';
import type { DrawnRows } from './chart-rows.ts';
import type { ChartFigure, ChartRow } from './figure-data.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import { mixColors } from './mix-colors.ts';
import { printAmount } from './print-amount.ts';
import type { Shape } from './scene.ts';

const rowHeight = 27;
const gap = 2;
const step = 14;
const namesShare = 0.34;
const mostOfCell = 74;
const headLines = 3;
const headLeading = 14;

interface Field {
  readonly left: number;
  readonly cell: number;
  readonly most: number;
}

/** A field of squares: the more, the darker, each with its number. */
export function drawMatrix(chart: ChartFigure, top: number, brush: Brush): DrawnRows {
  const left = Math.min(chartWidth * namesShare, widestName(chart, brush) + 16);
  const cell = Math.min(mostOfCell, (chartWidth - left) / Math.max(1, chart.series.length));
  const most = Math.max(1, ...chart.rows.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  const field = { left, cell, most };
  const heads = drawHeads(chart, top, field, brush);
  const start = top + headLines * headLeading + 6;
  const rows = chart.rows.flatMap((row, index) => drawRow(row, start + index * rowHeight, field, brush));
  return { shapes: [...heads, ...rows], height: start - top + chart.rows.length * rowHeight };
}

function widestName({ rows }: ChartFigure, { measure }: Brush): number {
  const typeface = { size: 12, weight: 400, face: 'plain', language: 'zh-CN' } as const;
  return Math.max(80, ...rows.map(({ name, depth }) => measure(name, typeface) + depth * step));
}

function drawHeads({ series }: ChartFigure, top: number, { left, cell }: Field, { colors, measure }: Brush): Shape[] {
  const wording = { size: 10, weight: 400, leading: headLeading, fill: colors.muted } as const;
  return series.flatMap(({ name }, index) => {
    const frame = { x: left + index * cell + 1, y: 0, width: cell - 4, lines: headLines };
    const { shapes, height } = setParagraph(name, frame, wording, measure);
    const y = top + headLines * headLeading - height;
    return shapes.map((shape) => ({ ...shape, y: shape.y + y }));
  });
}

function drawRow(row: ChartRow, y: number, field: Field, { colors, measure }: Brush): Shape[] {
  const indent = row.depth * step;
  const frame = { x: indent, y: y + 4, width: field.left - indent - 12, lines: 1 };
  const name = setParagraph(row.name, frame, { size: 12, weight: 400, leading: 19, fill: colors.ink }, measure);
  const cells = row.values.flatMap((value, index): Shape[] => {
    const x = field.left + index * field.cell;
    const share = value === null ? 0 : Math.abs(value) / field.most;
    const fill = share === 0 ? colors.ground : mixColors(colors.paper, colors.accent, 0.12 + 0.88 * share);
    const box = { kind: 'rect', x, y, width: field.cell - gap, height: rowHeight - gap, radius: 2, fill } as const;
    const ink = share > 0.5 ? colors.paper : share === 0 ? colors.muted : colors.ink;
    const wording = { size: 11, weight: 500, leading: 18, fill: ink } as const;
    const text = printAmount(value);
    const { shapes } = setParagraph(text, { x: x + 5, y: y + 4, width: field.cell - 8, lines: 1 }, wording, measure);
    return [{ ...box, stroke: null }, ...shapes];
  });
  return [...name.shapes, ...cells];
}
