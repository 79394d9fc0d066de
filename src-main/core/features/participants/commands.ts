import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { strictestConsent } from '../../../shared/domain/strictest-consent.ts';
import { AppError } from '../../../shared/errors.ts';
import { consentOf, refuseConfusable, writeConsent } from '../../db/consent.ts';
import { leadElsewhere } from '../../db/lead-elsewhere.ts';
import { movePersonUses } from '../../db/move-person-uses.ts';
import { requireParticipant } from '../../db/participants.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import { replaceInVersions } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';

export function createParticipant(
  work: Work,
  { name }: CallParsed<'participants.create'>,
): CallOutput<'participants.create'> {
  refuseTaken(work, name, null);
  const id = work.newId();
  run(work.db, build.insertInto('participant').values({ id, name, createdAt: work.now() }));
  refuseConfusable(work.db, new Set([id]));
  work.describe({ name });
  return { id };
}

export function renameParticipant(work: Work, { id, name }: CallParsed<'participants.rename'>): Nothing {
  refuseTaken(work, name, id);
  requireParticipant(work.db, id);
  run(work.db, build.updateTable('participant').set({ name }).where('id', '=', id));
  refuseConfusable(work.db, new Set([id]));
  work.describe({ name });
  return {};
}

export function setRole(work: Work, { ids, role }: CallParsed<'participants.setRole'>): Nothing {
  const participants = ids.map((id) => requireParticipant(work.db, id));
  run(work.db, build.updateTable('participant').set({ role }).where('id', 'in', ids));
  work.describe({ name: participants[0]?.name ?? '', count: ids.length });
  return {};
}

/**
 * Values and the pseudonym of those merged are taken where the other has none; of two, the first that is named counts. Of their
 * consents what forbids more.
 */
export function mergeParticipants(work: Work, { ids, intoId }: CallParsed<'participants.merge'>): Nothing {
  const into = requireParticipant(work.db, intoId);
  const others = ids.filter((id) => id !== intoId).map((id) => requireParticipant(work.db, id));
  writeConsent(work.db, intoId, others.map(consentOf).reduce(strictestConsent, consentOf(into)));
  const pseudonym = [into, ...others].find((one) => one.pseudonym !== '')?.pseudonym ?? '';
  prepared(work.db, 'UPDATE participant SET pseudonym = ? WHERE id = ?').run(pseudonym, intoId);
  others.forEach(({ id }) => {
    run(work.db, build.updateTable('speaker').set({ participantId: intoId }).where('participantId', '=', id));
    run(work.db, build.updateTable('memo').set({ participantId: intoId }).where('participantId', '=', id));
    prepared(
      work.db,
      `UPDATE attributeValue SET participantId = ? WHERE participantId = ? AND attributeId NOT IN
         (SELECT attributeId FROM attributeValue WHERE participantId = ?)`,
    ).run(intoId, id, intoId);
    prepared(work.db, 'UPDATE OR IGNORE personaMember SET participantId = ? WHERE participantId = ?').run(intoId, id);
    movePersonUses(work.db, id, intoId);
    replaceInVersions(work.db, id, intoId);
    leadElsewhere(work.db, 'participant', { fromId: id, intoId });
    run(work.db, build.deleteFrom('participant').where('id', '=', id));
  });
  work.describe({ name: others[0]?.name ?? into.name, into: into.name, count: others.length });
  return {};
}

export function deleteParticipants(work: Work, { ids }: CallParsed<'participants.delete'>): Nothing {
  const participants = ids.map((id) => requireParticipant(work.db, id));
  participants.forEach(({ id, name }) => {
    const speaker = first(work.db, build.selectFrom('speaker').select('documentId').where('participantId', '=', id));
    if (speaker) throw new AppError('participant-speaks', { name });
  });
  run(work.db, build.deleteFrom('participant').where('id', 'in', ids));
  work.describe({ name: participants[0]?.name ?? '', count: ids.length });
  return {};
}

function refuseTaken(work: Work, name: string, ownId: string | null): void {
  const taken = first(work.db, build.selectFrom('participant').select('id').where('name', '=', name));
  if (taken && taken.id !== ownId) throw new AppError('name-taken', { name });
}
