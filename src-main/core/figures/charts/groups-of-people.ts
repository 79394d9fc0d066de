import { bin } from 'd3-array';
import type { Attribute, Consent } from '../../../shared/contract/participants.ts';
import { choicesOf } from '../../../shared/domain/attribute-values.ts';
import { mayQuote } from '../../../shared/domain/may-quote.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireAttribute } from '../../db/read-attributes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { ReportWords } from '../../report/report-words.ts';

/** Participants who have a value in common; one with several choices is in several groups. */
export interface PeopleGroup {
  readonly name: string;
  readonly people: ReadonlySet<string>;
}

export interface PeopleGroups {
  readonly attribute: string;
  readonly groups: readonly PeopleGroup[];
  /** Of whom nothing is known. */
  readonly unknown: PeopleGroup;
  /** How many were studied, interviewers and those who refused or withdrew aside. */
  readonly total: number;
}

const peopleSql = `SELECT participant.id, consent AS state, value FROM participant
  LEFT JOIN attributeValue ON participantId = participant.id AND attributeId = ?
  WHERE role = 'participant' ORDER BY participant.createdAt, participant.rowid`;

interface Person {
  readonly id: string;
  readonly state: Consent['state'];
  readonly value: string | null;
}

/** Participants by an attribute of theirs, the first where none is said. */
export function groupsOfPeople(db: Db, attributeId: string | undefined, words: ReportWords): PeopleGroups | null {
  const id = attributeId ?? firstAttribute(db);
  if (id === undefined) return null;
  const attribute = requireAttribute(db, id);
  if (attribute.subject !== 'participant') throw new AppError('not-found', { kind: 'attribute', id });
  const rows = (prepared(db, peopleSql).all(id) as Person[]).filter(({ state }) => mayQuote({ state, mayQuote: null }));
  const known = rows.filter(({ value }) => value !== null && value !== '');
  const left = rows.filter((row) => !known.includes(row));
  return {
    attribute: attribute.name,
    groups: groupBy(attribute, known, words).filter(({ people }) => people.size > 0),
    unknown: { name: words.say('charts.unknown'), people: new Set(left.map((row) => row.id)) },
    total: rows.length,
  };
}

const firstAttribute = (db: Db) =>
  prepared(db, "SELECT id FROM attribute WHERE subject = 'participant' ORDER BY position LIMIT 1").pluck().get() as
    string | undefined;

const mostValues = 8;

function groupBy({ type, options }: Attribute, people: readonly Person[], words: ReportWords): PeopleGroup[] {
  const group = (name: string, has: (value: string) => boolean): PeopleGroup => ({
    name,
    people: new Set(people.filter(({ value }) => has(value!)).map(({ id }) => id)),
  });
  const is = (wanted: string) => (value: string) => value === wanted;
  const values = [...new Set(people.map(({ value }) => value!))];
  switch (type) {
    case 'boolean':
      return ['true', 'false'].map((value) =>
        group(words.say(`blocks.values.${value === 'true' ? 'yes' : 'no'}`), is(value)),
      );
    case 'choice':
      return options.map((option) => group(option, is(option)));
    case 'choices':
      return options.map((option) => group(option, (value) => choicesOf(value).includes(option)));
    case 'date': {
      const years = [...new Set(values.map((value) => value.slice(0, 4)))].toSorted();
      return years.map((year) => group(year, (value) => value.startsWith(year)));
    }
    case 'number':
      return values.length <= mostValues
        ? values.toSorted((one, other) => Number(one) - Number(other)).map((value) => group(value, is(value)))
        : ranges(values.map(Number)).map(([low, high, isLast]) =>
            group(
              `${low}–${high}`,
              (value) => Number(value) >= low && (Number(value) < high || (isLast && Number(value) === high)),
            ),
          );
    case 'text':
      return values
        .map((value) => group(value, is(value)))
        .toSorted((one, other) => other.people.size - one.people.size);
  }
}

/** About six stretches between round numbers; the last holds its end. */
function ranges(values: readonly number[]): (readonly [low: number, high: number, isLast: boolean])[] {
  const bins = bin().thresholds(6)([...values]);
  return bins.map(({ x0 = 0, x1 = 0 }, index) => [x0, x1, index === bins.length - 1]);
}
