import { chartWidth } from './chart-rows.ts';
import type { DrawnRows } from './chart-rows.ts';
import { describeFigure } from './describe-figure.ts';
import { drawBars } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { drawMatrix } from './draw-matrix.ts';
import type { ChartFigure } from './figure-data.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import { moveShape } from './move-shape.ts';
import type { Scene } from './scene.ts';

const drawForm = { bars: drawBars, matrix: drawMatrix, columns: drawColumns } as const;
const margin = 4;
const aroundTitled = 24;

/** A chart in pixels: its name where it is titled, its rows in their order, and how many found no room. */
export function drawChart(chart: ChartFigure, brush: Brush): Scene {
  const { description } = describeFigure(chart, brush.say);
  const head = drawTitle(chart, brush);
  const top = margin + head.height;
  const body = drawForm[chart.form](chart, top, brush);
  const foot = drawMore(chart, top + body.height, brush);
  // A chart in a report ends where its text does; one by itself has paper around it.
  const around = brush.isTitled ? aroundTitled : 0;
  const shapes = [...head.shapes, ...body.shapes, ...foot.shapes];
  return {
    title: chart.name,
    description,
    language: chart.language,
    width: chartWidth + 2 * around,
    height: top + body.height + foot.height + margin + 2 * around,
    background: brush.colors.paper,
    shapes: around === 0 ? shapes : shapes.map((shape) => moveShape(shape, around, around)),
  };
}

function drawTitle({ name, unit }: ChartFigure, { colors, measure, isTitled }: Brush): DrawnRows {
  if (!isTitled) return { shapes: [], height: 0 };
  const wording = { size: 18, weight: 700, leading: 26, fill: colors.ink } as const;
  const { shapes, height } = setParagraph(name, { x: 0, y: margin, width: chartWidth }, wording, measure);
  const small = { size: 12, weight: 400, leading: 19, fill: colors.muted } as const;
  const below = setParagraph(unit, { x: 0, y: margin + height, width: chartWidth }, small, measure);
  return { shapes: [...shapes, ...below.shapes], height: height + below.height + 14 };
}

function drawMore({ more }: ChartFigure, y: number, { colors, measure, say }: Brush): DrawnRows {
  if (more === 0) return { shapes: [], height: 0 };
  const wording = { size: 11, weight: 400, leading: 18, fill: colors.muted } as const;
  const { shapes, height } = setParagraph(say.more(more), { x: 0, y: y + 6, width: chartWidth }, wording, measure);
  return { shapes, height: height + 6 };
}
