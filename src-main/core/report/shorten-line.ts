const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
// Of such signs none joins another, and to look for those that do takes far longer than to measure.
const eachAlone = /^[\n\x20-\x7E\u00A0-\u024F\u2010-\u2027\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF60]*$/u;
const widths = new Map<string, number>();

/** One line of at most about `room` ems of Noto Sans SC; what is cut off is said by an ellipsis. */
export function shortenLine(text: string, room: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const segments = [...segmenter.segment(line)].map(({ segment }) => segment);
  const ends: number[] = [];
  for (const segment of segments) ends.push((ends.at(-1) ?? 0) + measure(segment));
  if ((ends.at(-1) ?? 0) <= room) return line;
  const fitting = segments.filter((_, index) => ends[index]! <= room - 1);
  return `${fitting.join('').trimEnd()}…`;
}

/** The width of a text as one line, in ems, roughly. */
export function measureLine(text: string): number {
  if (!eachAlone.test(text))
    return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + measure(segment), 0);
  let sum = 0;
  for (const sign of text) sum += widthOf(sign);
  return sum;
}

function widthOf(sign: string): number {
  const width = widths.get(sign) ?? measure(sign);
  widths.set(sign, width);
  return width;
}

function measure(segment: string): number {
  if (/^[ijlftr .,:;'’|!()[\]/-]/u.test(segment)) return 0.37;
  if (/^[mwMW@%&—]/u.test(segment)) return 0.9;
  if (/^[\p{Script=Latin}\d]/u.test(segment)) return /^\p{Lu}/u.test(segment) ? 0.7 : 0.57;
  return 1;
}
