import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { printAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import type { GridLine } from '../../ui/data-grid/grid-types.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { type GridSubject, singleValues } from './grid-subjects.ts';
import type { GridLook } from './participants-state.ts';

export interface Arrangement {
  readonly look: GridLook;
  readonly attributes: readonly Attribute[];
  readonly language: string;
  /** A value as it is shown, and what is said of an empty one. */
  readonly words: (attribute: Attribute, value: string) => string;
}

/** The subjects that are searched and filtered for, in their order, in sections where they are grouped. */
export function arrangeLines(subjects: readonly GridSubject[], arrangement: Arrangement): readonly GridLine[] {
  const { look, attributes } = arrangement;
  const shown = subjects.filter((subject) => isFound(subject, arrangement) && passesFilters(subject, arrangement));
  const sorted = sortSubjects(shown, arrangement);
  const groupAttribute = attributes.find(({ id }) => id === look.groupBy);
  if (!groupAttribute) return sorted.map(toLine);
  const groups = Map.groupBy(sorted, (subject) => subject.values[groupAttribute.id] ?? '');
  const values = [...groups.keys()].toSorted(compareValues(groupAttribute, arrangement.language));
  return values.flatMap((value): readonly GridLine[] => {
    const members = groups.get(value) ?? [];
    const label = arrangement.words(groupAttribute, value);
    return [{ kind: 'section', id: `section ${value}`, label, count: members.length }, ...members.map(toLine)];
  });
}

const toLine = ({ id, name }: GridSubject): GridLine => ({ kind: 'row', id, label: name });

function isFound(subject: GridSubject, { look, attributes, words }: Arrangement): boolean {
  const term = foldWords(look.search.trim());
  if (term === '') return true;
  const texts = attributes.map((attribute) => {
    const value = subject.values[attribute.id];
    return value === undefined ? '' : `${words(attribute, value)} ${printAttributeValue(attribute.type, value)}`;
  });
  return [subject.name, ...texts].some((text) => foldWords(text).includes(term));
}

function passesFilters(subject: GridSubject, { look, attributes }: Arrangement): boolean {
  return attributes.every((attribute) => {
    const shown = look.filters[attribute.id];
    return !shown || singleValues(attribute, subject).some((value) => shown.includes(value));
  });
}

function sortSubjects(subjects: readonly GridSubject[], { look, attributes, language }: Arrangement) {
  const { columnId, direction } = look.order;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (one: GridSubject, other: GridSubject) => compare(one.name, other.name);
  const attribute = attributes.find(({ id }) => id === columnId);
  if (attribute) {
    const inOrder = compareValues(attribute, language);
    const value = (subject: GridSubject) => subject.values[attribute.id] ?? '';
    return subjects.toSorted((one, other) => {
      const [a, b] = [value(one), value(other)];
      const isEmptyLast = a === '' || b === '' ? 1 : sign;
      return isEmptyLast * inOrder(a, b) || byName(one, other);
    });
  }
  if (columnId === 'name') return subjects.toSorted((one, other) => sign * byName(one, other));
  const count = ({ counts }: GridSubject) => counts[columnId] ?? 0;
  return subjects.toSorted((one, other) => sign * (count(one) - count(other)) || byName(one, other));
}

/** Empty values come last; choices in the order of their options. */
function compareValues({ type, options }: Attribute, language: string): (one: string, other: string) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const place = new Map(options.map((option, index) => [option, index]));
  return (one, other) => {
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    if (type === 'number') return Number(one) - Number(other);
    if (type === 'choice') return (place.get(one) ?? Infinity) - (place.get(other) ?? Infinity) || compare(one, other);
    return compare(one, other);
  };
}
