import { firstWhere } from './first-where.ts';

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

/** A line whose words begin at `position` of the editor's document. */
type Placed = TextLine & { readonly position: number };

export function offsetToPosition(lines: readonly Placed[], offset: number): number {
  const line = lines[lineAt(lines, offset)];
  return line ? line.position + offset - line.start : 0;
}

/** The offset nearest to `position`; between two lines it is the end of the one above. */
export function positionToOffset(lines: readonly Placed[], position: number): number {
  const first = firstWhere(lines.length, (index) => (lines[index]?.position ?? 0) > position);
  const line = lines[Math.max(0, first - 1)];
  return line ? Math.min(line.end, Math.max(line.start, line.start + position - line.position)) : 0;
}
