import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { type GridSubject, singleValues } from './grid-subjects.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of an attribute with how many have them: options in their order, others by number, empty ones last. */
export function facetOf(
  attribute: Attribute,
  subjects: readonly GridSubject[],
  words: (attribute: Attribute, value: string) => string,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of subjects.flatMap((subject) => singleValues(attribute, subject))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const known = knownValues(attribute);
  const others = [...counts.keys()]
    .filter((value) => value !== '' && !known.includes(value))
    .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || one.localeCompare(other));
  const plain = attribute.type === 'choices' ? { ...attribute, type: 'text' as const } : attribute;
  return [...known, ...others, ...(counts.has('') ? [''] : [])].map((value) => ({
    value,
    label: words(plain, value),
    count: counts.get(value) ?? 0,
  }));
}

function knownValues({ type, options }: Attribute): readonly string[] {
  if (type === 'boolean') return ['true', 'false'];
  return type === 'choice' || type === 'choices' ? options : [];
}
