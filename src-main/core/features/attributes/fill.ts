import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { build, first, run } from '../../db/run.ts';
import type { Work } from '../../session.ts';
import { requireAttribute } from '../../db/read-attributes.ts';
import { type CellText, writeValues } from '../../db/write-attribute-values.ts';

/** Participants that are made must have names that nobody has. */
export function fillValues(
  work: Work,
  { cells, participants = [] }: CallParsed<'attributes.fill'>,
): CallOutput<'attributes.fill'> {
  const { db } = work;
  const made = participants.flatMap(({ name, values }): readonly CellText[] => {
    const taken = first(db, build.selectFrom('participant').select('id').where('name', '=', name));
    if (taken) throw new AppError('name-taken', { name });
    const subjectId = work.newId();
    run(db, build.insertInto('participant').values({ id: subjectId, name, createdAt: work.now() }));
    return Object.entries(values).map(([attributeId, value]) => ({ attributeId, subjectId, value }));
  });
  const written = [...cells, ...made];
  writeValues(db, written);
  const name = written[0] ? requireAttribute(db, written[0].attributeId).name : (participants[0]?.name ?? '');
  work.describe({ name, count: written.length });
  return { cells: written.length, created: participants.length };
}
