import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { writeConsent, writePseudonyms } from '../../db/consent.ts';
import { requireParticipant } from '../../db/participants.ts';
import type { Work } from '../../open-project.ts';

export function setConsent(work: Work, { ids, ...said }: CallParsed<'participants.setConsent'>): Nothing {
  const participants = ids.map((id) => requireParticipant(work.db, id));
  ids.forEach((id) => writeConsent(work.db, id, said));
  work.describe({ name: participants[0]?.name ?? '', count: ids.length });
  return {};
}

export function setPseudonyms(work: Work, { pseudonyms }: CallParsed<'participants.setPseudonyms'>): Nothing {
  const participants = pseudonyms.map(({ id }) => requireParticipant(work.db, id));
  writePseudonyms(work.db, pseudonyms);
  work.describe({ name: participants[0]?.name ?? '', count: pseudonyms.length });
  return {};
}
