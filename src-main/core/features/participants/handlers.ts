import type { ProjectHandlers } from '../../handlers.ts';
import { createParticipant, deleteParticipants, mergeParticipants, renameParticipant, setRole } from './commands.ts';
import { setConsent, setPseudonyms } from './consent.ts';
import { listParticipants, listSpeakers, listWithheld } from './list-participants.ts';
import { assignSpeakers, renameSpeaker } from './speakers.ts';

type Calls =
  | 'participants.list'
  | 'participants.withheld'
  | 'participants.create'
  | 'participants.rename'
  | 'participants.merge'
  | 'participants.setRole'
  | 'participants.setPseudonyms'
  | 'participants.setConsent'
  | 'participants.delete'
  | 'speakers.list'
  | 'speakers.rename'
  | 'speakers.assign';

export const participantsFeature: ProjectHandlers<Calls> = {
  'participants.list': ({ db }) => listParticipants(db),
  'participants.withheld': ({ db }) => listWithheld(db),
  'participants.create': createParticipant,
  'participants.rename': renameParticipant,
  'participants.merge': mergeParticipants,
  'participants.setRole': setRole,
  'participants.setPseudonyms': setPseudonyms,
  'participants.setConsent': setConsent,
  'participants.delete': deleteParticipants,
  'speakers.list': ({ db }) => listSpeakers(db),
  'speakers.rename': renameSpeaker,
  'speakers.assign': assignSpeakers,
};
