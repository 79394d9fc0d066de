import { cellClock } from '../table/cell-clock.ts';
import type { PdfLine } from './pdf-page.ts';

/** Rows of cells, each with its lines. */
type Rows = readonly (readonly (readonly string[])[])[];

export type PdfPart =
  { readonly kind: 'text'; readonly lines: readonly PdfLine[] } | { readonly kind: 'table'; readonly rows: Rows };

interface OpenTable {
  readonly kind: 'table';
  readonly rows: string[][][];
}

interface OpenText {
  readonly kind: 'text';
  readonly lines: PdfLine[];
}

const fewestRows = 3;

/** Cuts out tables whose rows begin with a time; a transcript in other columns can't be told from columns of text. */
export function splitTables(lines: readonly PdfLine[]): readonly PdfPart[] {
  const columns = tableColumns(lines);
  if (!columns) return [{ kind: 'text', lines }];
  const parts: (OpenTable | OpenText)[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const cells = line.segments.map(({ x }) => columns.findIndex((column) => isNear(x, column)));
    const isRow = cells[0] === 0 && isClock(line);
    const isInside = isRow || (last?.kind === 'table' && cells.every((cell) => cell > 0));
    if (!isInside) addText(parts, last, line);
    else addCells(isRow ? newRow(parts, last, columns.length) : (last as OpenTable), line, cells);
  }
  return parts;
}

function addText(parts: (OpenTable | OpenText)[], last: OpenTable | OpenText | undefined, line: PdfLine): void {
  if (last?.kind === 'text') last.lines.push(line);
  else parts.push({ kind: 'text', lines: [line] });
}

function newRow(parts: (OpenTable | OpenText)[], last: OpenTable | OpenText | undefined, columns: number): OpenTable {
  const table: OpenTable = last?.kind === 'table' ? last : { kind: 'table', rows: [] };
  if (table !== last) parts.push(table);
  table.rows.push(Array.from({ length: columns }, () => []));
  return table;
}

function addCells(table: OpenTable, line: PdfLine, cells: readonly number[]): void {
  const row = table.rows.at(-1);
  line.segments.forEach(({ text }, index) => row?.[Math.max(cells[index] ?? 0, 0)]?.push(text.trim()));
}

/** Where the two or three columns begin; null where there is no such table. */
function tableColumns(lines: readonly PdfLine[]): readonly number[] | null {
  const timed = lines.filter(isClock);
  const first = commonest(timed.map(({ x }) => x))[0];
  const rows = timed.filter(({ x, segments }) => first !== undefined && isNear(x, first.x) && segments.length > 1);
  if (!first || rows.length < fewestRows) return null;
  const inside = lines.slice(lines.indexOf(rows[0] as PdfLine), lines.indexOf(rows.at(-1) as PdfLine) + 1);
  const others = inside.flatMap(({ segments }) => segments.map(({ x }) => x)).filter((x) => x > first.x + 3);
  const columns = commonest(others).filter(({ count }) => count >= Math.max(fewestRows, rows.length * 0.3));
  if (columns.length !== 1 && columns.length !== 2) return null;
  return [first.x, ...columns.map(({ x }) => x).sort((a, b) => a - b)];
}

function isClock({ segments }: PdfLine): boolean {
  return cellClock(segments[0]?.text ?? '') !== null;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 3;
}

function commonest(places: readonly number[]): readonly { readonly x: number; readonly count: number }[] {
  const found: { x: number; count: number }[] = [];
  for (const x of places) {
    const known = found.find((place) => isNear(place.x, x));
    if (known) known.count += 1;
    else found.push({ x, count: 1 });
  }
  return found.sort((a, b) => b.count - a.count);
}
