const englishWord = /^[a-z]+(?:'[a-z]+)?$/;
const doubled = /([b-df-hjkmnp-rtv-y])\1$/;
const hasVowel = /[aeiouy]/;

/**
 * An English word in small letters without its commonest endings (-s, -ies, -ed, -ing, -e), so that "charged", "charging"
 * and "charges" are one; other words as they are. Lighter than Porter (1980): what remains is close to a word.
 */
export function stemEnglish(word: string): string {
  if (!englishWord.test(word)) return word;
  const singular = withoutPlural(word.replace(/'s$/, ''));
  const stem = withoutTense(singular);
  const single = stem !== singular && doubled.test(stem) ? stem.slice(0, -1) : stem;
  return single.length > 4 && single.endsWith('e') ? single.slice(0, -1) : single;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const ending = ['ing', 'ed'].find(
    (one) => word.length > one.length + 2 && word.endsWith(one) && !word.endsWith('eed'),
  );
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return hasVowel.test(stem) ? stem : word;
}
