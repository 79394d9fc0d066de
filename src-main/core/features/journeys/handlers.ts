import type { ProjectCall, ProjectHandlers } from '../../handlers.ts';
import { readEmotions } from '../../db/read-emotions.ts';
import { listJourneys, readJourney } from '../../db/read-journey.ts';
import { addCellEvidence, cellToFinding, moveCellEvidence, removeCellEvidence } from './cell-evidence.ts';
import { setCells } from './cells.ts';
import { createJourney, deleteJourney, updateJourney } from './commands.ts';
import { copyJourney } from './copy-journey.ts';
import { correctEmotion } from './correct-emotion.ts';
import { fillJourney } from './fill-journey.ts';
import { addLanes, deleteLanes, moveLane, updateLanes } from './lanes.ts';
import { readFilling } from './read-filling.ts';
import { readTouchpointValences } from './read-touchpoint-valences.ts';
import { addStages, deleteStages, moveStage, updateStage } from './stages.ts';

type Calls = Extract<ProjectCall, `journeys.${string}`>;

export const journeysFeature: ProjectHandlers<Calls> = {
  'journeys.list': ({ db }) => listJourneys(db),
  'journeys.get': ({ db }, { id }) => readJourney(db, id),
  'journeys.emotions': ({ db }, { id }) => readEmotions(db, id),
  'journeys.filling': ({ db }, { id }) => readFilling(db, id),
  'journeys.touchpoints': ({ db }, { id }) => readTouchpointValences(db, id),
  'journeys.create': createJourney,
  'journeys.update': updateJourney,
  'journeys.delete': deleteJourney,
  'journeys.copy': copyJourney,
  'journeys.addStages': addStages,
  'journeys.updateStage': updateStage,
  'journeys.moveStage': moveStage,
  'journeys.deleteStages': deleteStages,
  'journeys.addLanes': addLanes,
  'journeys.updateLanes': updateLanes,
  'journeys.moveLane': moveLane,
  'journeys.deleteLanes': deleteLanes,
  'journeys.setCells': setCells,
  'journeys.addEvidence': addCellEvidence,
  'journeys.removeEvidence': removeCellEvidence,
  'journeys.moveEvidence': moveCellEvidence,
  'journeys.fill': fillJourney,
  'journeys.correctEmotion': correctEmotion,
  'journeys.cellToFinding': cellToFinding,
};
