export interface Disguise {
  readonly name: string;
  /** What stands in its place. */
  readonly shown: string;
}

/**
 * Puts other names in the place of people's names inside a text such as a document's name, all at once: whole words in Latin
 * script, in any case and however they are joined (`anna_schmidt`), any place in Chinese. Names of one character are left, as
 * they are found in too many words.
 */
export function nameDisguiser(disguises: readonly Disguise[]): (text: string) => string {
  const known = disguises
    .map(({ name, shown }) => ({ name: folded(name), shown }))
    .filter(({ name }) => (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1)
    .toSorted((one, other) => other.name.length - one.name.length);
  if (known.length === 0) return (text) => text;
  const shown = new Map(known.toReversed().map((disguise) => [disguise.name, disguise.shown]));
  const pattern = new RegExp(known.map(({ name }) => patternOf(name)).join('|'), 'giv');
  return (text) => text.normalize('NFC').replaceAll(pattern, (found) => shown.get(folded(found)) ?? found);
}

const gap = /[\s_.\-]+/u;
const wordSign = '[[\\p{L}\\p{N}]--\\p{Script=Han}]';

const wordsOf = (name: string) => name.split(gap).filter((word) => word !== '');
const folded = (name: string) => wordsOf(name.normalize('NFC')).join(' ').toLowerCase();

function patternOf(name: string): string {
  const words = wordsOf(name).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const before = /^\p{Script=Han}/u.test(name) ? '' : `(?<!${wordSign})`;
  const after = /\p{Script=Han}$/u.test(name) ? '' : `(?!${wordSign})`;
  return before + words.join(gap.source) + after;
}
