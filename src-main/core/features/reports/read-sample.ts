import type { Attribute, Consent } from '../../../shared/contract/participants.ts';
import { mayQuote } from '../../../shared/domain/may-quote.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  /** By attribute. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Sample {
  readonly attributes: readonly Attribute[];
  /** Whom a report may show; interviewers are not studied. */
  readonly people: readonly SamplePerson[];
  /** How many refused or withdrew. */
  readonly withheld: number;
}

type Row = Pick<SamplePerson, 'id' | 'name'> & { readonly state: Consent['state'] };

/** Who was studied, by the attributes in their order; no ids mean all attributes of participants. */
export function readSample(db: Db, attributeIds: readonly string[]): Sample {
  const rows = prepared(
    db,
    "SELECT id, name, consent AS state FROM participant WHERE role = 'participant' ORDER BY createdAt, rowid",
  ).all() as Row[];
  const values = readValues(db);
  const shown = rows.filter(({ state }) => mayQuote({ state, mayQuote: null }));
  const known = participantAttributes(db);
  const wanted = attributeIds.flatMap((id) => known.find((attribute) => attribute.id === id) ?? []);
  return {
    attributes: attributeIds.length === 0 ? known : wanted,
    people: shown.map(({ id, name }) => ({ id, name, values: values.get(id) ?? {} })),
    withheld: rows.length - shown.length,
  };
}

function participantAttributes(db: Db): readonly Attribute[] {
  const rows = build.selectFrom('attribute').select(['id', 'subject', 'name', 'type', 'options']);
  return all(db, rows.where('subject', '=', 'participant').orderBy('position')).map((row) => ({
    ...row,
    options: JSON.parse(row.options) as string[],
  }));
}

function readValues(db: Db): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const sql = 'SELECT participantId, attributeId, value FROM attributeValue WHERE participantId IS NOT NULL';
  const rows = prepared(db, sql).raw().all() as (readonly [id: string, attributeId: string, value: string])[];
  const byPerson = Map.groupBy(rows, ([id]) => id);
  return new Map([...byPerson].map(([id, own]) => [id, Object.fromEntries(own.map(([, key, value]) => [key, value]))]));
}
