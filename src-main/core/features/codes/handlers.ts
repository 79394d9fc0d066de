import { readCodes } from '../../db/read-codes.ts';
import type { ProjectHandlers } from '../../handlers.ts';
import { addCode, deleteCode, mergeCodes, moveCode, updateCode } from './commands.ts';
import { countWithCode } from './queries.ts';

type Calls =
  'codes.tree' | 'codes.create' | 'codes.update' | 'codes.move' | 'codes.merge' | 'codes.delete' | 'codes.deletion';

export const codesFeature: ProjectHandlers<Calls> = {
  'codes.tree': ({ db }) => readCodes(db),
  'codes.create': addCode,
  'codes.update': updateCode,
  'codes.move': moveCode,
  'codes.merge': mergeCodes,
  'codes.delete': deleteCode,
  'codes.deletion': ({ db }, { id }) => countWithCode(db, id),
};
