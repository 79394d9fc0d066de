import type { Lane, Stage } from '../contract/journeys.ts';
import type { FigureCell, JourneyFigure } from './figure-data.ts';
import { journeyColumns } from './journey-columns.ts';
import type { JourneyColumn } from './journey-columns.ts';
import type { Shape } from './scene.ts';

export const laneNameWidth = 160;
export const cellPadding = 12;
const usualMargin = 40;
const usualColumnWidth = 216;

/** How a journey is drawn for pages: some of its columns, its edges flush with what stands around it. Lengths are pixels. */
export interface JourneyPaging {
  readonly columnWidth: number;
  readonly from: number;
  readonly to: number;
  /** Of the first page, and of those on which it goes on. */
  readonly pageHeight: number;
  readonly laterHeight: number;
}

/** A journey while it is drawn. */
export interface JourneySheet {
  readonly journey: JourneyFigure;
  readonly columns: readonly JourneyColumn<Stage>[];
  readonly cellAt: (lane: Lane, stage: Stage) => FigureCell | undefined;
  readonly width: number;
  readonly margin: number;
  readonly columnWidth: number;
  /** The left side of a column, by its number. */
  readonly columnLeft: (index: number) => number;
}

export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Which columns a journey has, and where its cells are. */
export function journeySheet(journey: JourneyFigure, paging?: JourneyPaging): JourneySheet {
  const filled = new Set(journey.cells.map(({ stageId }) => stageId));
  const columns = journeyColumns(journey.stages, filled).slice(paging?.from, paging?.to);
  const cells = new Map(journey.cells.map((cell) => [`${cell.laneId} ${cell.stageId}`, cell]));
  const margin = paging ? 0 : usualMargin;
  const columnWidth = paging?.columnWidth ?? usualColumnWidth;
  const columnLeft = (index: number) => margin + laneNameWidth + index * columnWidth;
  return {
    journey,
    columns,
    cellAt: (lane, stage) => cells.get(`${lane.id} ${stage.id}`),
    width: columnLeft(paging ? columns.length : Math.max(2, columns.length)) + margin,
    margin,
    columnWidth,
    columnLeft,
  };
}
