/** At most `length` UTF-16 units before `start`: of its line only, and never a half of a surrogate pair. */
export function contextBefore(text: string, start: number, length: number): string {
  const line =
    text
      .slice(Math.max(0, start - length), start)
      .split('\n')
      .at(-1) ?? '';
  return line.replace(/^[\uDC00-\uDFFF]/, '');
}

/** At most `length` UTF-16 units from `end` on, under the same rules. */
export function contextAfter(text: string, end: number, length: number): string {
  const line = text.slice(end, end + length).split('\n')[0] ?? '';
  return line.replace(/[\uD800-\uDBFF]$/, '');
}
