const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const unwanted = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * Line ends become '\n'; control characters, NUL and byte order marks go; lone surrogates become U+FFFD;
 * spaces at line ends go. All other characters stay as they stand.
 */
export function cleanText(text: string): string {
  return cleanInsert(text)
    .toWellFormed()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** As `cleanText`, for words put into a text: spaces at line ends stay, as words may follow; so do halves of a pair. */
export function cleanInsert(text: string): string {
  return text.replace(lineEnd, '\n').replace(unwanted, '');
}

/** Where each UTF-16 offset of `text` (its length included) lies in `cleanText(text)`. */
export function cleanedOffsets(text: string): (offset: number) => number {
  const cleaned = cleanText(text);
  if (cleaned === text) return (offset) => Math.min(offset, text.length);
  const places = new Uint32Array(text.length + 1);
  let place = 0;
  for (let index = 0; index < text.length; index += 1) {
    places[index] = place;
    if (matches(text, index, cleaned, place)) place += 1;
  }
  places[text.length] = place;
  return (offset) => places[Math.min(Math.max(offset, 0), text.length)] ?? place;
}

function matches(text: string, index: number, cleaned: string, place: number): boolean {
  const from = text.charCodeAt(index);
  const to = cleaned.charCodeAt(place);
  if (from === to) return !(from === 10 && index > 0 && text.charCodeAt(index - 1) === 13);
  if (to === 10)
    return from === 13 || from === 11 || from === 12 || from === 0x85 || from === 0x2028 || from === 0x2029;
  return to === 0xfffd && from >= 0xd800 && from <= 0xdfff;
}
