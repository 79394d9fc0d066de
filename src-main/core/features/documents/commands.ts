import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireDocument } from '../../db/documents.ts';
import { deleteLooseParticipants } from '../../db/participants.ts';
import { all, build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { writeValues } from '../../db/write-attribute-values.ts';
import type { Work } from '../../open-project.ts';
import { requireFolder } from './folders.ts';

export function updateDocument(work: Work, { id, values = {}, ...changes }: CallParsed<'documents.update'>): Nothing {
  const { name } = requireDocument(work.db, id);
  work.describe({ name: changes.name ?? name });
  if (Object.keys(changes).length > 0) run(work.db, build.updateTable('document').set(changes).where('id', '=', id));
  const cells = Object.entries(values).map(([attributeId, value]) => ({ attributeId, subjectId: id, value }));
  writeValues(work.db, cells);
  return {};
}

export function deleteDocuments(work: Work, { ids }: CallParsed<'documents.delete'>): Nothing {
  describeDocuments(work, ids);
  const speaking = all(work.db, build.selectFrom('speaker').select('participantId').where('documentId', 'in', ids));
  run(work.db, build.deleteFrom('document').where('id', 'in', ids));
  deleteLooseParticipants(
    work,
    speaking.map(({ participantId }) => participantId),
  );
  return {};
}

export function moveDocuments(work: Work, { ids, folderId }: CallParsed<'documents.move'>): Nothing {
  const folder = folderId === null ? '' : requireFolder(work.db, folderId).name;
  describeDocuments(work, ids);
  work.describe({ folder });
  run(work.db, build.updateTable('document').set({ folderId }).where('id', 'in', ids));
  return {};
}

/** A tag that is there in another case is that tag. */
export function tagDocuments(work: Work, { ids, add = [], remove = [] }: CallParsed<'documents.tag'>): Nothing {
  describeDocuments(work, ids);
  work.describe({ tag: add[0] ?? remove[0] ?? '' });
  const written = (tag: string) =>
    (prepared(work.db, 'SELECT tag FROM documentTag WHERE tag = ? LIMIT 1').pluck().get(tag) as string | undefined) ??
    tag;
  const deletion = prepared(work.db, 'DELETE FROM documentTag WHERE documentId = ? AND tag = ?');
  const insertion = prepared(work.db, 'INSERT OR IGNORE INTO documentTag (documentId, tag) VALUES (?, ?)');
  const added = add.map(written);
  for (const id of ids) {
    remove.forEach((tag) => deletion.run(id, tag));
    added.forEach((tag) => insertion.run(id, tag));
  }
  return {};
}

function describeDocuments(work: Work, ids: readonly string[]): void {
  const [first] = ids.map((id) => nameOf(work.db, id));
  work.describe({ name: first ?? '', count: ids.length });
}

const nameOf = (db: Db, id: string) => requireDocument(db, id).name;
