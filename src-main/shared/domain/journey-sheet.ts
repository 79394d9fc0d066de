import type { Lane, Stage } from '../contract/journeys.ts';
import type { FigureCell, JourneyFigure } from './figure-data.ts';
import { journeyColumns } from './journey-columns.ts';
import type { JourneyColumn } from './journey-columns.ts';
import type { Shape } from './scene.ts';

export const journeyMargin = 40;
export const laneNameWidth = 160;
export const columnWidth = 216;
export const cellPadding = 12;

/** A journey while it is drawn. */
export interface JourneySheet {
  readonly journey: JourneyFigure;
  readonly columns: readonly JourneyColumn<Stage>[];
  readonly cellAt: (lane: Lane, stage: Stage) => FigureCell | undefined;
  readonly width: number;
}

export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** The left side of a column, by its number. */
export const columnLeft = (index: number): number => journeyMargin + laneNameWidth + index * columnWidth;

/** Which columns a journey has, and where its cells are. */
export function journeySheet(journey: JourneyFigure): JourneySheet {
  const filled = new Set(journey.cells.map(({ stageId }) => stageId));
  const columns = journeyColumns(journey.stages, filled);
  const cells = new Map(journey.cells.map((cell) => [`${cell.laneId} ${cell.stageId}`, cell]));
  return {
    journey,
    columns,
    cellAt: (lane, stage) => cells.get(`${lane.id} ${stage.id}`),
    width: columnLeft(Math.max(2, columns.length)) + journeyMargin,
  };
}
