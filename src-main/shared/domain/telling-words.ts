import type { LikenessWord } from './likeness-words.ts';

interface Said {
  /** In how many texts. */
  texts: number;
  readonly forms: Map<string, number>;
}

const singleCharacter = /^\p{Script=Han}$/u;

/**
 * The words that tell a group from the others, the most telling first: those that many of its texts have and few others
 * (class-based TF-IDF, Grootendorst, 2022, with texts counted in place of words, so that none speaks loudest). Forms of a
 * word are one, shown as it is said most. What one text alone says, and single Chinese characters, are told only where
 * nothing else is.
 */
export function tellingWords(groups: readonly (readonly (readonly LikenessWord[])[])[], most: number): string[][] {
  const said = groups.map(countTexts);
  const everywhere = new Map<string, number>();
  for (const group of said) {
    for (const [stem, { texts }] of group) everywhere.set(stem, (everywhere.get(stem) ?? 0) + texts);
  }
  const usual = [...everywhere.values()].reduce((sum, texts) => sum + texts, 0) / Math.max(1, groups.length);
  return said.map((group) => {
    return preferred([...group])
      .map(([stem, { texts, forms }]) => ({
        word: mostSaid(forms),
        weight: texts * Math.log(1 + usual / everywhere.get(stem)!),
      }))
      .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word);
  });
}

function preferred(said: readonly (readonly [string, Said])[]): readonly (readonly [string, Said])[] {
  const shared = said.filter(([, { texts }]) => texts > 1);
  const whole = shared.filter(([stem]) => !singleCharacter.test(stem));
  return [whole, shared, said].find((words) => words.length > 0) ?? [];
}

function countTexts(texts: readonly (readonly LikenessWord[])[]): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const words of texts) {
    for (const { word, stem } of words) {
      const known = said.get(stem) ?? { texts: 0, forms: new Map<string, number>() };
      known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
      said.set(stem, known);
    }
    for (const stem of new Set(words.map((one) => one.stem))) said.get(stem)!.texts += 1;
  }
  return said;
}

function mostSaid(forms: ReadonlyMap<string, number>): string {
  const [[word]] = [...forms].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || one.length - other.length || (one < other ? -1 : 1),
  ) as [[string, number]];
  return word;
}
