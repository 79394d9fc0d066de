/** At most `length` UTF-16 units before `start`: of its line only, no half of a surrogate pair, and of words only whole ones; Chinese is cut where it may be. */
export function wholeWordsBefore(text: string, start: number, length: number): string {
  const words = before(text, start, length);
  return isInWord(text, start - words.length) ? words.replace(/^(?:(?!\p{Script=Han})\S){1,30}\s/u, '') : words;
}

/** At most `length` UTF-16 units from `end` on, under the same rules. */
export function wholeWordsAfter(text: string, end: number, length: number): string {
  const words = after(text, end, length);
  return isInWord(text, end + words.length) ? words.replace(/\s(?:(?!\p{Script=Han})\S){1,30}$/u, '') : words;
}

function before(text: string, start: number, length: number): string {
  const line =
    text
      .slice(Math.max(0, start - length), start)
      .split('\n')
      .at(-1) ?? '';
  return line.replace(/^[\uDC00-\uDFFF]/, '');
}

function after(text: string, end: number, length: number): string {
  const line = text.slice(end, end + length).split('\n')[0] ?? '';
  return line.replace(/[\uD800-\uDBFF]$/, '');
}

const letter = /(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’]/u;

const isInWord = (text: string, place: number): boolean =>
  letter.test(text.charAt(place - 1)) && letter.test(text.charAt(place));
