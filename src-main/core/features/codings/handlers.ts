import type { ProjectHandlers } from '../../handlers.ts';
import { addCodings } from './add-codings.ts';
import { applyCode, applyEachCode } from './apply-code.ts';
import { createCoding, deleteCodings, rateCodings, recode, resizeCoding, setCodingMemo } from './commands.ts';
import { codingsOfDocument } from './queries.ts';

type Calls =
  | 'codings.ofDocument'
  | 'codings.create'
  | 'codings.add'
  | 'codings.apply'
  | 'codings.applyEach'
  | 'codings.rate'
  | 'codings.resize'
  | 'codings.recode'
  | 'codings.delete'
  | 'codings.setMemo';

export const codingsFeature: ProjectHandlers<Calls> = {
  'codings.ofDocument': ({ db }, { documentId }) => codingsOfDocument(db, documentId),
  'codings.create': createCoding,
  'codings.add': addCodings,
  'codings.apply': applyCode,
  'codings.applyEach': applyEachCode,
  'codings.rate': rateCodings,
  'codings.resize': resizeCoding,
  'codings.recode': recode,
  'codings.delete': deleteCodings,
  'codings.setMemo': setCodingMemo,
};
