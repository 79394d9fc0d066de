const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
// Of such signs none joins another, and to look for those that do takes far longer.
const eachAlone = /^[\n\x20-\x7E\u00A0-\u024F\u2010-\u2027\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF60]*$/u;
/** No cluster of a language is longer; looking further would cost a long text's length. */
const reach = 64;

/** Whether each UTF-16 unit is a character of its own for a reader; of some texts that are so it isn't said. */
export const areUnits = (text: string): boolean => eachAlone.test(text);

/** What a reader sees as one character each. */
export function graphemesOf(text: string): readonly string[] {
  return areUnits(text) ? text.split('') : Array.from(clusters.segment(text), ({ segment }) => segment);
}

/** Whether a reader sees two characters where `before` ends and `after` begins: no surrogate pair, no letter and its mark. */
export function isBoundary(before: string, after: string): boolean {
  if (before === '' || after === '') return true;
  if (isPlain(before.charCodeAt(before.length - 1)) && isPlain(after.charCodeAt(0))) return true;
  const near = before.slice(-reach);
  return clusters.segment(near + after.slice(0, reach)).containing(near.length)?.index === near.length;
}

/** Whether `offset` (UTF-16 units) cuts no character of `text`. */
export function isBoundaryOf(text: string, offset: number): boolean {
  return isBoundary(text.slice(Math.max(0, offset - reach), offset), text.slice(offset, offset + reach));
}

/** The last offset before `offset`, or `offset` itself where `orAt`, that cuts no character of `text`. */
export function boundaryBefore(text: string, offset: number, orAt: boolean): number {
  if (offset <= 0 || (orAt && isBoundaryOf(text, offset))) return offset;
  const start = Math.max(0, offset - reach);
  const cluster = clusters.segment(text.slice(start, offset + reach)).containing(offset - start - 1);
  return start + (cluster?.index ?? 0);
}

/** The first offset behind `offset`, or `offset` itself where `orAt`, that cuts no character of `text`. */
export function boundaryAfter(text: string, offset: number, orAt: boolean): number {
  if (offset >= text.length || (orAt && isBoundaryOf(text, offset))) return offset;
  const start = Math.max(0, offset - reach);
  const cluster = clusters.segment(text.slice(start, offset + reach)).containing(offset - start);
  return cluster ? start + cluster.index + cluster.segment.length : offset;
}

/** Latin letters without marks, Han and kana stand alone: no segmenter is asked. */
function isPlain(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || (unit >= 0x3400 && unit <= 0x9fff);
}
