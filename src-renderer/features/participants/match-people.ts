import type { TextRange } from '../../ui/highlight.tsx';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { matchName } from '../../workspace/match-name.ts';

export interface PersonMatch<Person> {
  readonly person: Person;
  readonly ranges: readonly TextRange[];
}

/** People by a part of their name, its pinyin too: the nearest first. */
export function matchPeople<Person extends { readonly name: string }>(
  people: readonly Person[],
  typed: string,
  language: string,
): readonly PersonMatch<Person>[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = people.toSorted((one, other) => compare(one.name, other.name));
  if (typed === '') return sorted.map((person) => ({ person, ranges: [] }));
  const term = foldWords(typed);
  return sorted
    .flatMap((person) => {
      const match = matchName(person.name, term);
      return match ? [{ person, ranges: match.ranges, rank: match.rank }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank);
}
