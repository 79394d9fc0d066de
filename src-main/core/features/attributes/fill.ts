import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { writeConsent, writePseudonyms } from '../../db/consent.ts';
import { requireParticipant } from '../../db/participants.ts';
import { build, first, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireAttribute } from '../../db/read-attributes.ts';
import { type CellText, writeValues } from '../../db/write-attribute-values.ts';

type Fill = CallParsed<'attributes.fill'>;

/** Participants that are made must have names that nobody has. */
export function fillValues(
  work: Work,
  { cells, participants = [], records = [] }: Fill,
): CallOutput<'attributes.fill'> {
  const { db } = work;
  const made = participants.map((one) => ({ ...one, id: insertParticipant(work, one.name) }));
  const values = made.flatMap(({ id, values }): readonly CellText[] =>
    Object.entries(values).map(([attributeId, value]) => ({ attributeId, subjectId: id, value })),
  );
  const written = [...cells, ...values];
  writeValues(db, written);
  writeRecords(db, [...records, ...made]);
  const [cell] = written;
  const name = cell ? requireAttribute(db, cell.attributeId).name : nameOfFirst(db, { participants, records });
  work.describe({ name, count: written.length + records.length });
  return { cells: written.length, created: participants.length };
}

function insertParticipant({ db, newId, now }: Work, name: string): string {
  const taken = first(db, build.selectFrom('participant').select('id').where('name', '=', name));
  if (taken) throw new AppError('name-taken', { name });
  const id = newId();
  run(db, build.insertInto('participant').values({ id, name, createdAt: now() }));
  return id;
}

type Records = readonly NonNullable<Fill['records']>[number][];

function writeRecords(db: Db, records: Records): void {
  const pseudonyms = records.flatMap(({ id, pseudonym }) => (pseudonym === undefined ? [] : [{ id, pseudonym }]));
  records.forEach(({ id, consent }) => {
    requireParticipant(db, id);
    if (consent) writeConsent(db, id, consent);
  });
  if (pseudonyms.length > 0) writePseudonyms(db, pseudonyms);
}

function nameOfFirst(db: Db, { participants, records }: Required<Pick<Fill, 'participants' | 'records'>>): string {
  const [made, changed] = [participants?.[0], records?.[0]];
  if (made) return made.name;
  return changed ? requireParticipant(db, changed.id).name : '';
}
