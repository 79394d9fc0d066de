import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { Cell, Lane, Stage } from '../../../src-main/shared/contract/journeys.ts';
import { journeyColumns } from '../../../src-main/shared/domain/journey-columns.ts';
import type { JourneyColumn } from '../../../src-main/shared/domain/journey-columns.ts';

export type Journey = CallOutput<'journeys.get'>;
export type StageColumn = JourneyColumn<Stage>;

/** A map as it is shown: its columns, the lanes in sight, and its cells by their place. */
export interface JourneyMap {
  readonly journey: Journey;
  readonly columns: readonly StageColumn[];
  readonly lanes: readonly Lane[];
  cellOf(laneId: string, stageId: string): Cell | undefined;
}

const hasContent = ({ text, touchpointIds, imageId, evidence, isMoment }: Cell) =>
  text !== '' || touchpointIds.length > 0 || imageId !== null || evidence.length > 0 || isMoment;

export function journeyMap(journey: Journey): JourneyMap {
  const cells = new Map(journey.cells.map((cell) => [`${cell.laneId} ${cell.stageId}`, cell]));
  const filled = new Set(journey.cells.filter(hasContent).map(({ stageId }) => stageId));
  return {
    journey,
    columns: journeyColumns(journey.stages, filled),
    lanes: journey.lanes.filter(({ isHidden }) => !isHidden),
    cellOf: (laneId, stageId) => cells.get(`${laneId} ${stageId}`),
  };
}

/** Passages that stand in the map, each once. */
export const placedPassages = ({ cells }: Journey): ReadonlySet<string> =>
  new Set(cells.flatMap(({ evidence }) => evidence.map(({ passageId }) => passageId)));

export const passagesOfStage = ({ cells }: Journey, stageId: string): number =>
  new Set(
    cells.filter((cell) => cell.stageId === stageId).flatMap(({ evidence }) => evidence.map((one) => one.passageId)),
  ).size;
