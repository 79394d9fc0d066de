import { isWordEnd } from './typed-signs.ts';

export interface TypedPerson {
  readonly id: string;
  readonly name: string;
  readonly pseudonym?: string;
  /** The key by which the person is chosen. */
  readonly sign?: string;
}

/** `name` is as it is written out, `length` how much was typed of it, in UTF-16 units. */
export type PersonMatch =
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly length: number }
  | { readonly kind: 'ambiguous'; readonly length: number };

const token = /^[\p{L}\p{M}\p{N}_]+/u;

/**
 * Finds who is named at the beginning of what was typed behind an @: by a whole name or pseudonym, by the key, or by how a name,
 * one of its words or a pseudonym begins. Null where nobody is.
 */
export function createTypedPersonMatcher(people: readonly TypedPerson[]) {
  const pseudonyms = people
    .map(({ id, pseudonym = '' }) => ({ id, name: pseudonym }))
    .filter(({ name }) => name !== '');
  const names = [...people.map(({ id, name }) => ({ id, name })), ...pseudonyms];
  const longestFirst = names.toSorted((one, other) => other.name.length - one.name.length);

  return (typed: string): PersonMatch | null => {
    const whole = longestFirst.find(({ name }) => beginsWith(typed, name) && isWordEnd(typed, name.length));
    if (whole) return { kind: 'person', ...whole, length: whole.name.length };
    const [part = ''] = token.exec(typed) ?? [];
    if (part === '') return null;
    const { length } = part;
    const chosen = people.find(({ sign }) => sign !== undefined && sign === part.normalize('NFKC').toLowerCase());
    if (chosen) return { kind: 'person', id: chosen.id, name: chosen.name, length };
    const begun = names.filter(({ name }) => [name, ...name.split(/\s+/u)].some((word) => beginsWith(word, part)));
    const [first] = begun;
    if (!first) return null;
    const isOne = begun.every(({ id }) => id === first.id);
    return isOne ? { kind: 'person', id: first.id, name: first.name, length } : { kind: 'ambiguous', length };
  };
}

const beginsWith = (text: string, beginning: string): boolean =>
  text.slice(0, beginning.length).toLowerCase() === beginning.toLowerCase();
