import type { Lane } from '../contract/journeys.ts';
import { codeColor } from './code-colors.ts';
import { laneName } from './describe-figure.ts';
import { drawCell } from './draw-cell.ts';
import { drawSides } from './draw-touchpoints.ts';
import { drawEmotions, emotionsHeight } from './draw-emotions.ts';
import { cellPadding, columnLeft, columnWidth, journeyMargin, laneNameWidth } from './journey-sheet.ts';
import type { Drawn, JourneySheet } from './journey-sheet.ts';
import { drawLine, setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import type { JourneyFigure } from './figure-data.ts';
import type { Shape } from './scene.ts';
import { isSaid } from './shown-emotion.ts';

const leastHeight = 44;
const nothing: Drawn = { shapes: [], height: 0 };

/** A lane with its name at the left; the line under it reaches from side to side. */
export function drawLane(lane: Lane, sheet: JourneySheet, y: number, brush: Brush): Drawn {
  const name = drawName(lane, sheet, y, brush);
  const body = lane.kind === 'emotions' ? drawCurves(sheet, y, brush) : drawCells(lane, sheet, y, brush);
  const height = Math.max(leastHeight, name.height + 2 * cellPadding, body.height);
  const bottom = y + height;
  const rule = drawLine([journeyMargin, bottom], [columnLeft(sheet.columns.length), bottom], brush.colors.line, 1);
  const behind = lane.kind === 'emotions' ? [] : drawGround(lane, sheet, y, height, brush);
  return { shapes: [...behind, ...name.shapes, ...body.shapes, rule], height };
}

function drawName(lane: Lane, { journey }: JourneySheet, y: number, brush: Brush): Drawn {
  const { say, colors, theme, measure } = brush;
  const paint = lane.color === null ? null : codeColor(lane.color, theme).solid;
  const inset = paint === null ? 0 : 12;
  const frame = { x: journeyMargin + inset, y: y + cellPadding, width: laneNameWidth - inset - 36 };
  const medium = { size: 13, weight: 500, leading: 20, fill: colors.muted } as const;
  const name = setParagraph(laneName(lane, say), frame, medium, measure);
  const note = lane.kind === 'emotions' && journey.emotions.some(isSaid) ? say.meanOfPassages : '';
  const small = { size: 11.5, weight: 400, leading: 17, fill: colors.muted } as const;
  const under = setParagraph(note, { ...frame, y: frame.y + name.height }, small, measure);
  const legendTop = frame.y + name.height + (note === '' ? 0 : under.height) + 6;
  const legend = drawLegend(lane, journey, { ...frame, y: legendTop }, brush);
  const height = legend.height > 0 ? legendTop - frame.y + legend.height : name.height + under.height;
  const x = journeyMargin + 1.5;
  const mark = paint === null ? [] : [drawLine([x, frame.y + 3], [x, frame.y + name.height - 3], paint, 3)];
  return { shapes: [...mark, ...name.shapes, ...under.shapes, ...legend.shapes], height };
}

function drawLegend({ kind }: Lane, journey: JourneyFigure, frame: Frame, brush: Brush): Drawn {
  if (kind === 'touchpoints') return drawSides(journey, frame, brush);
  return kind === 'emotions' ? drawColors(journey, frame, brush) : nothing;
}

/** Whose curve has which colour, where there are several. */
function drawColors({ personas }: JourneyFigure, frame: Frame, { colors, theme, measure }: Brush): Drawn {
  if (personas.length < 2) return nothing;
  const wording = { size: 11.5, weight: 400, leading: 17, fill: colors.muted } as const;
  let { y } = frame;
  const shapes = personas.flatMap(({ name, color }): readonly Shape[] => {
    const words = setParagraph(name, { x: frame.x + 20, y, width: frame.width - 20, lines: 2 }, wording, measure);
    const line = drawLine([frame.x, y + 9], [frame.x + 12, y + 9], codeColor(color, theme).solid, 2.25);
    y += words.height + 2;
    return [line, ...words.shapes];
  });
  return { shapes, height: y - frame.y };
}

function drawCurves(sheet: JourneySheet, y: number, brush: Brush): Drawn {
  const stageIds = sheet.columns.map(({ stage }) => stage.id);
  const centre = (index: number) => columnLeft(index) + columnWidth / 2;
  const row = { stageIds, centre, y, left: columnLeft(0) };
  return { shapes: drawEmotions(sheet.journey, row, brush), height: emotionsHeight(sheet.journey) };
}

function drawCells(lane: Lane, { columns, cellAt, journey }: JourneySheet, y: number, brush: Brush): Drawn {
  const cells = columns.map(({ stage }, index) => {
    const cell = cellAt(lane, stage);
    const frame = { x: columnLeft(index) + cellPadding, y: y + cellPadding, width: columnWidth - 2 * cellPadding };
    return cell ? drawCell(cell, frame, journey, brush) : { shapes: [], height: 0 };
  });
  const height = Math.max(0, ...cells.map((cell) => cell.height)) + 2 * cellPadding;
  return { shapes: cells.flatMap(({ shapes }) => shapes), height };
}

/** Tints of what hurts and what could be, and the lines between the columns. */
function drawGround(
  lane: Lane,
  { columns, cellAt }: JourneySheet,
  y: number,
  height: number,
  { colors }: Brush,
): Shape[] {
  const fill = lane.kind === 'pains' ? colors.pain : lane.kind === 'opportunities' ? colors.opportunity : null;
  const tints = columns.flatMap(({ stage }, index): Shape[] => {
    if (fill === null || !cellAt(lane, stage)) return [];
    return [{ kind: 'rect', x: columnLeft(index), y, width: columnWidth, height, radius: 0, fill, stroke: null }];
  });
  const sides = Array.from({ length: columns.length + 1 }, (_, index) => columnLeft(index));
  return [...tints, ...sides.map((x) => drawLine([x, y], [x, y + height], colors.line, 1))];
}
