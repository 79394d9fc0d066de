import type { Lane } from '../contract/journeys.ts';
import { codeColor } from './code-colors.ts';
import { laneName } from './describe-figure.ts';
import { cellGap, cellParts } from './draw-cell.ts';
import type { CellPart } from './draw-cell.ts';
import { drawSides } from './draw-touchpoints.ts';
import { drawEmotions, emotionsHeight } from './draw-emotions.ts';
import { cellPadding, laneNameWidth } from './journey-sheet.ts';
import type { Drawn, JourneySheet } from './journey-sheet.ts';
import { drawLine, setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import type { JourneyFigure } from './figure-data.ts';
import type { Shape } from './scene.ts';
import { isSaid } from './shown-emotion.ts';

const leastHeight = 44;
const nothing: Drawn = { shapes: [], height: 0 };

interface DrawnCells extends Drawn {
  /** Where it goes on below, and may be cut. */
  readonly cuts: readonly number[];
}

export interface DrawnLane extends DrawnCells {
  /** Among the shapes. */
  readonly name: readonly Shape[];
}

export interface LanePlace {
  readonly sheet: JourneySheet;
  readonly y: number;
  /** Of the page, and of a whole one. */
  readonly left: number;
  readonly next: number;
}

/** A lane with its name at the left; the line under it reaches from side to side. */
export function drawLane(lane: Lane, place: LanePlace, brush: Brush): DrawnLane {
  const { sheet, y } = place;
  const name = drawName(lane, sheet, y, brush);
  const body = lane.kind === 'emotions' ? drawCurves(place, brush) : drawCells(lane, place, brush);
  const height = Math.max(leastHeight, name.height + 2 * cellPadding, body.height);
  const bottom = y + height;
  const rule = drawLine([sheet.margin, bottom], [sheet.columnLeft(sheet.columns.length), bottom], brush.colors.line, 1);
  const behind = lane.kind === 'emotions' ? [] : drawGround(lane, sheet, y, height, brush);
  const shapes = [...behind, ...name.name, ...name.below, ...body.shapes, rule];
  return { shapes, height, cuts: body.cuts, name: name.name };
}

function drawName(lane: Lane, { journey, margin }: JourneySheet, y: number, brush: Brush) {
  const { say, colors, theme, measure } = brush;
  const paint = lane.color === null ? null : codeColor(lane.color, theme).solid;
  const inset = paint === null ? 0 : 12;
  const frame = { x: margin + inset, y: y + cellPadding, width: laneNameWidth - inset - 36 };
  const medium = { size: 13, weight: 500, leading: 20, fill: colors.muted } as const;
  const name = setParagraph(laneName(lane, say), frame, medium, measure);
  const note = lane.kind === 'emotions' && journey.emotions.some(isSaid) ? say.meanOfPassages : '';
  const small = { size: 11.5, weight: 400, leading: 17, fill: colors.muted } as const;
  const under = setParagraph(note, { ...frame, y: frame.y + name.height }, small, measure);
  const legendTop = frame.y + name.height + (note === '' ? 0 : under.height) + 6;
  const legend = drawLegend(lane, journey, { ...frame, y: legendTop }, brush);
  const height = legend.height > 0 ? legendTop - frame.y + legend.height : name.height + under.height;
  const x = margin + 1.5;
  const mark = paint === null ? [] : [drawLine([x, frame.y + 3], [x, frame.y + name.height - 3], paint, 3)];
  return { name: [...mark, ...name.shapes], below: [...under.shapes, ...legend.shapes], height };
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

function drawCurves({ sheet, y, left }: LanePlace, brush: Brush): DrawnCells {
  const { columns, columnLeft, columnWidth, journey } = sheet;
  const stageIds = columns.map(({ stage }) => stage.id);
  const centre = (index: number) => columnLeft(index) + columnWidth / 2;
  const row = { stageIds, centre, y, left: columnLeft(0) };
  const height = emotionsHeight(journey);
  return { shapes: drawEmotions(journey, row, brush), height, cuts: height > left ? [y] : [] };
}

// Of a page: a lane begins on the next one rather than have only so much left.
const leastLeft = 0.3;

function drawCells(lane: Lane, place: LanePlace, brush: Brush): DrawnCells {
  const { sheet, y, left, next } = place;
  const parts = sheet.columns.map(({ stage }) => {
    const cell = sheet.cellAt(lane, stage);
    return cell ? cellParts(cell, sheet.journey, brush) : [];
  });
  const here = drawRows(parts, place, left - 2 * cellPadding);
  const isOver = here.first > left || (here.cuts.length > 0 && left < leastLeft * next);
  const rows = isOver ? drawRows(parts, place, next - 2 * cellPadding) : here;
  return { shapes: rows.shapes, height: rows.height + 2 * cellPadding, cuts: [...(isOver ? [y] : []), ...rows.cuts] };
}

interface DrawnRows extends DrawnCells {
  /** Height of the first row. */
  readonly first: number;
}

/** Cells one beside the other, in as many rows as it takes: the first is no higher than `most`, later ones than a page. */
function drawRows(
  cells: readonly (readonly CellPart[])[],
  { sheet, y, next }: Pick<LanePlace, 'sheet' | 'y' | 'next'>,
  most: number,
): DrawnRows {
  const { columnLeft, columnWidth } = sheet;
  const top = y + cellPadding;
  const filled = cells.map((parts, index) => {
    const frame = { x: columnLeft(index) + cellPadding, y: top, width: columnWidth - 2 * cellPadding };
    return fillCell(parts, frame, most);
  });
  const shapes = filled.flatMap((cell) => cell.shapes);
  const height = Math.max(0, ...filled.map((cell) => cell.height));
  const rest = filled.map((cell) => cell.rest);
  const first = height + 2 * cellPadding;
  if (rest.every((parts) => parts.length === 0)) return { shapes, height, first, cuts: [] };
  const below = drawRows(rest, { sheet, y: y + height + cellGap, next }, next - 2 * cellPadding);
  return {
    shapes: [...shapes, ...below.shapes],
    height: height + cellGap + below.height,
    first,
    cuts: [top + height, ...below.cuts],
  };
}

// For how many quotes are left out: it stays with the last of them.
const noteRoom = 26;

/** As many parts as there is room for, and at least one. */
function fillCell(parts: readonly CellPart[], frame: Frame, mostHeight: number) {
  const shapes: Shape[] = [];
  let { y } = frame;
  for (const [index, draw] of parts.entries()) {
    const part = draw({ ...frame, y });
    if (part.height === 0) continue;
    const room = index === parts.length - 1 ? mostHeight : mostHeight - noteRoom;
    const isOver = y > frame.y && y + part.height - frame.y > room;
    if (isOver) return { shapes, height: y - cellGap - frame.y, rest: parts.slice(index) };
    shapes.push(...part.shapes);
    y += part.height + cellGap;
  }
  return { shapes, height: Math.max(0, y - cellGap - frame.y), rest: [] };
}

/** Tints of what hurts and what could be, and the lines between the columns. */
function drawGround(
  lane: Lane,
  { columns, cellAt, columnLeft, columnWidth }: JourneySheet,
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
