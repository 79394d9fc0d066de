import type { Attribute } from '../contract/participants.ts';
import { choicesOf } from './attribute-values.ts';

export interface CountedValue {
  /** As it is stored, of several choices one; empty: not known. Of many numbers `18–72`. */
  readonly value: string;
  readonly count: number;
}

const mostNumbers = 8;
const mostTexts = 12;

/**
 * How many have each value of an attribute: options in their order, other values by number or how often they occur, what isn't
 * known last. Many different numbers are one stretch; many different texts or dates say nothing, so there are none.
 */
export function countValues(
  { type, options }: Pick<Attribute, 'type' | 'options'>,
  values: readonly string[],
): readonly CountedValue[] {
  const said = values.flatMap((value) => (type === 'choices' && value !== '' ? choicesOf(value) : value));
  const counts = new Map(options.map((option) => [option, 0]));
  said.filter((value) => value !== '').forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  const found = [...counts].filter(([, count]) => count > 0).map(([value, count]) => ({ value, count }));
  const unknown = said.filter((value) => value === '').length;
  const known = type === 'number' ? inOrder(found) : found.length > mostTexts && options.length === 0 ? [] : found;
  return known.length > 0 && unknown > 0 ? [...known, { value: '', count: unknown }] : known;
}

function inOrder(found: readonly CountedValue[]): readonly CountedValue[] {
  const sorted = found.toSorted((one, other) => Number(one.value) - Number(other.value));
  if (sorted.length <= mostNumbers) return sorted;
  const count = sorted.reduce((sum, one) => sum + one.count, 0);
  return [{ value: `${sorted[0]!.value}–${sorted.at(-1)!.value}`, count }];
}
