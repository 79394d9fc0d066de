import { readRainbow } from '../../db/read-rainbow.ts';
import { readSaturation } from '../../db/read-saturation.ts';
import type { ProjectHandlers } from '../../handlers.ts';
import { addItem, deleteItems, makeFinding, moveItem, updateItem } from './commands.ts';
import { linkPassages, unlinkPassage } from './links.ts';
import { readAgreements } from './read-agreements.ts';
import { readAnswers } from './read-answers.ts';
import { readDebrief } from './read-debrief.ts';

type Calls = Extract<keyof ProjectHandlers, `debriefs.${string}`>;

export const debriefsFeature: ProjectHandlers<Calls> = {
  'debriefs.get': readDebrief,
  'debriefs.add': addItem,
  'debriefs.update': updateItem,
  'debriefs.move': moveItem,
  'debriefs.delete': deleteItems,
  'debriefs.link': linkPassages,
  'debriefs.unlink': unlinkPassage,
  'debriefs.makeFinding': makeFinding,
  'debriefs.rainbow': ({ db }, scope) => readRainbow(db, scope),
  'debriefs.agreements': readAgreements,
  'debriefs.answers': readAnswers,
  'debriefs.saturation': ({ db }) => ({ sessions: readSaturation(db) }),
};
