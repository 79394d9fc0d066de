import { AppError } from '../../../shared/errors.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { listPersonas, listTouchpoints } from '../../db/read-personas.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { ProjectCall, ProjectHandlers } from '../../handlers.ts';
import { createPersona, deletePersona, movePersona, updatePersona } from './commands.ts';
import { setMembers } from './members.ts';
import {
  addReadyTouchpoints,
  createTouchpoint,
  deleteTouchpoints,
  moveTouchpoint,
  updateTouchpoint,
} from './touchpoints.ts';
import { fillTouchpoints } from './fill-touchpoints.ts';
import { addTrait, addTraitEvidence, deleteTrait, removeTraitEvidence, updateTrait } from './traits.ts';

type Calls = Extract<ProjectCall, `${'personas' | 'touchpoints' | 'images'}.${string}`>;

export const personasFeature: ProjectHandlers<Calls> = {
  'personas.list': ({ db }) => listPersonas(db),
  'personas.create': createPersona,
  'personas.update': updatePersona,
  'personas.delete': deletePersona,
  'personas.move': movePersona,
  'personas.setMembers': setMembers,
  'personas.addTrait': addTrait,
  'personas.updateTrait': updateTrait,
  'personas.deleteTrait': deleteTrait,
  'personas.addEvidence': addTraitEvidence,
  'personas.removeEvidence': removeTraitEvidence,
  'images.get': ({ db }, input) => getImage(db, input),
  'touchpoints.list': ({ db }) => listTouchpoints(db),
  'touchpoints.create': createTouchpoint,
  'touchpoints.addReady': addReadyTouchpoints,
  'touchpoints.update': updateTouchpoint,
  'touchpoints.fill': fillTouchpoints,
  'touchpoints.delete': deleteTouchpoints,
  'touchpoints.move': moveTouchpoint,
};

function getImage(db: Db, { id }: CallParsed<'images.get'>): CallOutput<'images.get'> {
  const row = prepared(db, 'SELECT mediaType, name, data FROM image WHERE id = ?').get(id);
  if (!row) throw new AppError('not-found', { kind: 'image', id });
  return row as CallOutput<'images.get'>;
}
