const beforeNames = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'prof',
  'st',
  'rev',
  'gen',
  'col',
  'capt',
  'lt',
  'sgt',
  'hon',
]);
const withinSentences = new Set(['vs', 'cf', 'approx', 'viz', 'ca', 'incl', 'excl', 'resp', 'bzw', 'usw']);
const beforeNumbers = new Set(['no', 'nos', 'nr', 'p', 'pp', 'vol', 'fig', 'ch', 'art', 'sec', 'para', 'eq', 'tab']);
const beforeEither = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'al', 'jr', 'sr', 'dept', 'est', 'min', 'max']);

/** Whether the full stop between the two belongs to an abbreviation ("e.g.", "Dr.", "p. 5") and ends no sentence. */
export function isAbbreviation(before: string, after: string): boolean {
  const [word = ''] = /[\p{L}.]+$/u.exec(before) ?? [];
  const key = word.toLowerCase();
  const next = after.trimStart();
  const goesOn = next !== '' && !/^\p{Lu}/u.test(next);
  if (next === '') return false;
  if (key === 'e.g' || key === 'i.e' || withinSentences.has(key) || beforeNames.has(key)) return true;
  if (beforeNumbers.has(key)) return /^\d/u.test(next);
  // Initials and single letters, but not "so did I."
  if (/^\p{L}$/u.test(word) && !/\p{Lo}/u.test(word)) return key !== 'i';
  return (beforeEither.has(key) || word.includes('.')) && goesOn;
}
