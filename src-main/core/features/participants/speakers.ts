import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteLooseParticipants, participantId, requireParticipant } from '../../db/participants.ts';
import { build, first, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { replaceInVersions } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';

type Speaker = ReturnType<typeof requireSpeaker>;

/** An existing name of the document joins the two speakers. */
export function renameSpeaker(work: Work, { id, name }: CallParsed<'speakers.rename'>): Nothing {
  const speaker = requireSpeaker(work.db, id);
  work.describe({ name: speaker.name, newName: name });
  if (name === speaker.name) return {};
  const other = first(
    work.db,
    build.selectFrom('speaker').select('id').where('documentId', '=', speaker.documentId).where('name', '=', name),
  );
  if (other) joinSpeakers(work, speaker, other.id);
  else {
    run(work.db, build.updateTable('speaker').set({ name }).where('id', '=', id));
    renameWhoSpeaks(work, speaker, name);
  }
  deleteLooseParticipants(work, [speaker.participantId]);
  return {};
}

export function assignSpeakers(work: Work, { ids, participant }: CallParsed<'speakers.assign'>): Nothing {
  const speakers = ids.map((id) => requireSpeaker(work.db, id));
  const into = 'id' in participant ? participant.id : participantId(work, participant.name);
  const { name } = requireParticipant(work.db, into);
  run(work.db, build.updateTable('speaker').set({ participantId: into }).where('id', 'in', ids));
  work.describe({ name: speakers[0]?.name ?? '', participant: name, count: ids.length });
  deleteLooseParticipants(
    work,
    speakers.map((speaker) => speaker.participantId).filter((id) => id !== into),
  );
  return {};
}

function requireSpeaker(db: Db, id: string) {
  const speaker = first(db, build.selectFrom('speaker').selectAll().where('id', '=', id));
  if (!speaker) throw new AppError('not-found', { kind: 'speaker', id });
  return speaker;
}

function joinSpeakers(work: Work, speaker: Speaker, intoId: string): void {
  run(work.db, build.updateTable('turn').set({ speakerId: intoId }).where('speakerId', '=', speaker.id));
  replaceInVersions(work.db, speaker.id, intoId);
  run(work.db, build.deleteFrom('speaker').where('id', '=', speaker.id));
}

// Who was named after the speaker is so still; who is called something else was said to be this speaker, and stays.
function renameWhoSpeaks(work: Work, speaker: Speaker, name: string): void {
  const participant = requireParticipant(work.db, speaker.participantId);
  if (participant.name !== speaker.name) return;
  const known = first(work.db, build.selectFrom('participant').select('id').where('name', '=', name));
  const others = first(
    work.db,
    build
      .selectFrom('speaker')
      .select('id')
      .where('participantId', '=', participant.id)
      .where('id', '!=', speaker.id)
      .limit(1),
  );
  if (!known && !others) {
    run(work.db, build.updateTable('participant').set({ name }).where('id', '=', participant.id));
    return;
  }
  const into = participantId(work, name);
  run(work.db, build.updateTable('speaker').set({ participantId: into }).where('id', '=', speaker.id));
}
