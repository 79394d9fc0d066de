import { assert } from '../../src-main/shared/errors.ts';

const gap = ' … ';

/** The one place of `quote` in `text`, in UTF-16 units; ` … ` in it stands for what is between its two ends. */
export function locateQuote(text: string, quote: string): { readonly start: number; readonly end: number } {
  const [head = '', tail = head] = quote.split(gap);
  const start = text.indexOf(head);
  assert(start !== -1, `the text has “${head}”`);
  assert(text.indexOf(head, start + 1) === -1, `the text has “${head}” once`);
  const tailStart = text.indexOf(tail, start);
  assert(tailStart !== -1, `the text goes on to “${tail}”`);
  return { start, end: tailStart + tail.length };
}
