import type { ProgramHandlers, ProjectHandlers } from '../../handlers.ts';
import { createAttribute, deleteAttribute, moveAttribute } from './commands.ts';
import { fillValues } from './fill.ts';
import { listAttributes, unfitValues, valuesOfDocuments } from './queries.ts';
import { importTable, previewTable } from './tables.ts';
import { updateAttribute } from './update.ts';

type Calls =
  | 'attributes.list'
  | 'attributes.create'
  | 'attributes.update'
  | 'attributes.unfit'
  | 'attributes.move'
  | 'attributes.delete'
  | 'attributes.ofDocuments'
  | 'attributes.fill';

export const attributesFeature: ProjectHandlers<Calls> = {
  'attributes.list': ({ db }) => listAttributes(db),
  'attributes.create': createAttribute,
  'attributes.update': updateAttribute,
  'attributes.unfit': ({ db }, input) => unfitValues(db, input),
  'attributes.move': moveAttribute,
  'attributes.delete': deleteAttribute,
  'attributes.ofDocuments': ({ db }) => valuesOfDocuments(db),
  'attributes.fill': fillValues,
};

export const attributesProgram: ProgramHandlers<'attributes.previewTable' | 'attributes.importTable'> = {
  'attributes.previewTable': previewTable,
  'attributes.importTable': importTable,
};
