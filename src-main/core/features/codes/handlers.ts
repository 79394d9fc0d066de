import { readCodes } from '../../db/read-codes.ts';
import type { ProjectCall, ProjectHandlers } from '../../handlers.ts';
import { addToCodeSet, createCodeSet, deleteCodeSet, removeFromCodeSet, renameCodeSet } from './code-sets.ts';
import { addCode, pinCode, recolorCodes, setExample, updateCode } from './commands.ts';
import { countWithCodes, deleteCodes } from './delete-codes.ts';
import { mergeCodes } from './merge-codes.ts';
import { moveCodes } from './move-codes.ts';
import { codeHistory, countCodings, listCodeSets } from './queries.ts';
import { splitCode } from './split-code.ts';

type Calls = Extract<ProjectCall, `codes.${string}` | `codeSets.${string}`>;

export const codesFeature: ProjectHandlers<Calls> = {
  'codes.tree': ({ db }, { leaveOutInterviewers }) => readCodes(db, leaveOutInterviewers),
  'codes.create': addCode,
  'codes.update': updateCode,
  'codes.move': moveCodes,
  'codes.recolor': recolorCodes,
  'codes.merge': mergeCodes,
  'codes.split': splitCode,
  'codes.delete': deleteCodes,
  'codes.deletion': ({ db }, { ids }) => countWithCodes(db, ids),
  'codes.pin': pinCode,
  'codes.setExample': setExample,
  'codes.counts': ({ db }, input) => countCodings(db, input),
  'codes.history': ({ db }, { id }) => codeHistory(db, id),
  'codeSets.list': ({ db }) => listCodeSets(db),
  'codeSets.create': createCodeSet,
  'codeSets.rename': renameCodeSet,
  'codeSets.delete': deleteCodeSet,
  'codeSets.add': addToCodeSet,
  'codeSets.remove': removeFromCodeSet,
};
