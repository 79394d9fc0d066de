/** The lines of a document's text; `start` is a UTF-16 offset, the line break is not part of a line. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The index of the line in which `offset` stands; a line's end belongs to it. */
export function lineAt(lines: readonly TextLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A line is one node: it opens and closes, where the text has one line break. */
export function offsetToPosition(lines: readonly TextLine[], offset: number): number {
  return offset + lineAt(lines, offset) + 1;
}

export function positionToOffset(lines: readonly TextLine[], position: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) + middle + 1 <= position) low = middle;
    else high = middle - 1;
  }
  const line = lines[low] ?? { start: 0, end: 0 };
  return Math.min(line.end, Math.max(line.start, position - low - 1));
}
