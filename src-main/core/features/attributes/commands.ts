import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { AttributeSubject } from '../../../shared/contract/participants.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { foldName } from '../../../shared/domain/fold-name.ts';
import { dropRepeated } from '../../../shared/domain/read-choices.ts';
import { AppError } from '../../../shared/errors.ts';
import { all, build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { attributesOf } from './queries.ts';
import { requireAttribute } from '../../db/read-attributes.ts';

type NewAttribute = CallParsed<'attributes.create'>;

export function createAttribute(work: Work, input: NewAttribute): CallOutput<'attributes.create'> {
  work.describe({ name: input.name });
  return { id: insertAttribute(work, input) };
}

/** The id of a new attribute, the last of its subject. */
export function insertAttribute(work: Work, { subject, name, type, options = [] }: NewAttribute): string {
  refuseTaken(work, subject, name);
  const id = work.newId();
  const last = prepared(work.db, 'SELECT coalesce(max(position), -1) FROM attribute WHERE subject = ?').pluck();
  const row = {
    id,
    subject,
    name,
    type,
    options: JSON.stringify(dropRepeated(options)),
    position: (last.get(subject) as number) + 1,
    createdAt: work.now(),
  };
  run(work.db, build.insertInto('attribute').values(row));
  return id;
}

export function moveAttribute(work: Work, { id, beforeId }: CallParsed<'attributes.move'>): Nothing {
  const attribute = requireAttribute(work.db, id);
  work.describe({ name: attribute.name });
  if (beforeId !== null) requireAttribute(work.db, beforeId);
  const others = attributesOf(work.db, attribute.subject).filter((one) => one.id !== id);
  const at = others.findIndex((one) => one.id === beforeId);
  const order = others.toSpliced(at < 0 ? others.length : at, 0, attribute);
  const place = prepared(work.db, 'UPDATE attribute SET position = ? WHERE id = ? AND position <> ?');
  order.forEach((one, position) => place.run(position, one.id, position));
  return {};
}

export function deleteAttribute(work: Work, { id }: CallParsed<'attributes.delete'>): Nothing {
  const { name } = requireAttribute(work.db, id);
  const values = all(work.db, build.selectFrom('attributeValue').select('number').where('attributeId', '=', id)).length;
  work.describe({ name, values });
  run(work.db, build.deleteFrom('attribute').where('id', '=', id));
  return {};
}

export function refuseTaken(work: Work, subject: AttributeSubject, name: string, ownId?: string): void {
  const same = attributesOf(work.db, subject).find((one) => foldName(one.name) === foldName(name));
  if (same && same.id !== ownId) throw new AppError('name-taken', { name });
}
