import type { ProjectHandlers } from '../../handlers.ts';
import { createParticipant, deleteParticipants, mergeParticipants, renameParticipant, setRole } from './commands.ts';
import { listParticipants, listSpeakers } from './list-participants.ts';
import { assignSpeakers, renameSpeaker } from './speakers.ts';

type Calls =
  | 'participants.list'
  | 'participants.create'
  | 'participants.rename'
  | 'participants.merge'
  | 'participants.setRole'
  | 'participants.delete'
  | 'speakers.list'
  | 'speakers.rename'
  | 'speakers.assign';

export const participantsFeature: ProjectHandlers<Calls> = {
  'participants.list': ({ db }) => listParticipants(db),
  'participants.create': createParticipant,
  'participants.rename': renameParticipant,
  'participants.merge': mergeParticipants,
  'participants.setRole': setRole,
  'participants.delete': deleteParticipants,
  'speakers.list': ({ db }) => listSpeakers(db),
  'speakers.rename': renameSpeaker,
  'speakers.assign': assignSpeakers,
};
