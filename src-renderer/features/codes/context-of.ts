export interface PassageContext {
  readonly before: string;
  readonly after: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words around a passage: about `length` UTF-16 units on each side, cut at a line or a word where there is one. */
export function contextOf(text: string, { start, end }: Range, length: number): PassageContext {
  const from = Math.max(0, start - length);
  const to = Math.min(text.length, end + length);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === 0 ? before : `…${before.replace(/^[^\n]{0,80}\n|^[^\s\p{Script=Han}]*\s?/u, '')}`,
    after: to === text.length ? after : `${after.replace(/\n[^\n]{0,80}$|[^\s\p{Script=Han}]*$/u, '').trimEnd()}…`,
  };
}
