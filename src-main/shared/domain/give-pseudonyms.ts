import type { Participant } from '../contract/participants.ts';
import { foldName } from './fold-name.ts';

type Named = Pick<Participant, 'id' | 'name' | 'pseudonym' | 'role'>;

/**
 * New pseudonyms `P1`, `P2` … for those of `wanted` who have none, in their order. Left as they are: interviewers, and those whose
 * name is such a pseudonym already. Numbers that anybody in `everybody` is called by are passed over.
 */
export function givePseudonyms(
  wanted: readonly Named[],
  everybody: readonly Named[],
  prefix: string,
): readonly { readonly id: string; readonly pseudonym: string }[] {
  const taken = new Set(everybody.flatMap(({ name, pseudonym }) => [foldName(name), foldName(pseudonym)]));
  const isNumbered = ({ name }: Named) => /^\d+$/u.test(withoutPrefix(foldName(name), foldName(prefix)) ?? '');
  const unnamed = wanted.filter((one) => one.pseudonym === '' && one.role === 'participant' && !isNumbered(one));
  let number = 0;
  return unnamed.map(({ id }) => {
    do number += 1;
    while (taken.has(foldName(prefix + number)));
    return { id, pseudonym: prefix + number };
  });
}

const withoutPrefix = (name: string, prefix: string): string | null =>
  name.startsWith(prefix) ? name.slice(prefix.length) : null;
