import type { TextChange } from '../../src-main/shared/contract/texts.ts';

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** The change without what stays at its beginning and end; null where all stays. `text` is what it takes out. */
export function trimChange({ from, insert }: TextChange, text: string): TextChange | null {
  const most = Math.min(text.length, insert.length);
  let start = 0;
  while (start < most && text.charCodeAt(start) === insert.charCodeAt(start)) start += 1;
  if (start > 0 && (isLow(text.charCodeAt(start)) || isLow(insert.charCodeAt(start)))) start -= 1;
  let end = 0;
  while (end < most - start && text.charCodeAt(text.length - 1 - end) === insert.charCodeAt(insert.length - 1 - end)) {
    end += 1;
  }
  if (end > 0 && isLow(text.charCodeAt(text.length - end))) end -= 1;
  const kept = insert.slice(start, insert.length - end);
  const to = from + text.length - end;
  return kept === '' && to === from + start ? null : { from: from + start, to, insert: kept };
}
