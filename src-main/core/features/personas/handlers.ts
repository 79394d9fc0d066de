import { requireImage } from '../../db/images.ts';
import { listPersonas, listTouchpoints } from '../../db/read-personas.ts';
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
  'images.get': ({ db }, { id }) => requireImage(db, id),
  'touchpoints.list': ({ db }) => listTouchpoints(db),
  'touchpoints.create': createTouchpoint,
  'touchpoints.addReady': addReadyTouchpoints,
  'touchpoints.update': updateTouchpoint,
  'touchpoints.fill': fillTouchpoints,
  'touchpoints.delete': deleteTouchpoints,
  'touchpoints.move': moveTouchpoint,
};
