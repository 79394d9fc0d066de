import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireDocument } from '../../db/documents.ts';
import { deleteLooseParticipants, participantId } from '../../db/participants.ts';
import { build, first, run } from '../../db/run.ts';
import type { Work } from '../../session.ts';

export function updateDocument(work: Work, { id, ...changes }: CallParsed<'documents.update'>): Nothing {
  const { name } = requireDocument(work.db, id);
  work.describe({ name: changes.name ?? name });
  if (Object.keys(changes).length > 0) run(work.db, build.updateTable('document').set(changes).where('id', '=', id));
  return {};
}

export function deleteDocument(work: Work, { id }: CallParsed<'documents.delete'>): Nothing {
  const { name } = requireDocument(work.db, id);
  work.describe({ name });
  run(work.db, build.deleteFrom('document').where('id', '=', id));
  deleteLooseParticipants(work);
  return {};
}

/** An existing name of the document joins the two speakers; the participant follows the name. */
export function renameSpeaker(work: Work, { id, name }: CallParsed<'speakers.rename'>): Nothing {
  const speaker = first(work.db, build.selectFrom('speaker').selectAll().where('id', '=', id));
  if (!speaker) throw new AppError('not-found', { kind: 'speaker', id });
  work.describe({ name: speaker.name, newName: name });
  if (name === speaker.name) return {};
  const other = first(
    work.db,
    build.selectFrom('speaker').select('id').where('documentId', '=', speaker.documentId).where('name', '=', name),
  );
  if (other) {
    run(work.db, build.updateTable('turn').set({ speakerId: other.id }).where('speakerId', '=', id));
    run(work.db, build.deleteFrom('speaker').where('id', '=', id));
  } else {
    const participant = participantId(work, name);
    run(work.db, build.updateTable('speaker').set({ name, participantId: participant }).where('id', '=', id));
  }
  deleteLooseParticipants(work);
  return {};
}

export function renameParticipant(work: Work, { id, name }: CallParsed<'participants.rename'>): Nothing {
  const taken = first(work.db, build.selectFrom('participant').select('id').where('name', '=', name));
  if (taken && taken.id !== id) throw new AppError('name-taken', { name });
  const changed = run(work.db, build.updateTable('participant').set({ name }).where('id', '=', id));
  if (changed === 0) throw new AppError('not-found', { kind: 'participant', id });
  work.describe({ name });
  return {};
}
