import type { PdfLine } from './pdf-page.ts';

const enoughLines = 8;

/** Where the lines of a line's column end: measured on its page where that holds enough of them, else over all pages. */
export function rightEdges(lines: readonly PdfLine[], bodySize: number): (line: PdfLine) => number {
  const rights = new Map<string, number[]>();
  const columnOf = (line: PdfLine) => Math.round(line.x / (bodySize * 8));
  for (const line of lines) {
    if (Math.abs(line.size - bodySize) > bodySize * 0.1) continue;
    for (const column of [columnOf(line) - 1, columnOf(line), columnOf(line) + 1]) {
      for (const key of [`${line.page} ${column}`, `all ${column}`]) pushTo(rights, key, line.right);
    }
  }
  const edges = new Map(
    [...rights].map(([key, values]) => [key, { edge: edgeOf(values, bodySize), count: values.length }]),
  );
  return (line) => {
    const onPage = edges.get(`${line.page} ${columnOf(line)}`);
    const chosen = onPage && onPage.count >= enoughLines ? onPage : edges.get(`all ${columnOf(line)}`);
    return chosen?.edge ?? line.right;
  };
}

/** The farthest end that more than a stray line reaches. */
function edgeOf(rights: readonly number[], bodySize: number): number {
  const sorted = [...rights].sort((a, b) => b - a);
  const needed = sorted.length < enoughLines ? 1 : Math.max(2, Math.ceil(sorted.length * 0.04));
  const edge = sorted.find((right, index) => {
    const last = sorted[index + needed - 1];
    return last !== undefined && right - last <= bodySize * 2.5;
  });
  return edge ?? sorted[0] ?? 0;
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
