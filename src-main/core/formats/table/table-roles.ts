import type { ParsedBlock } from '../../../shared/domain/parsed-document.ts';
import { cellClock } from './cell-clock.ts';

/** Cells from left to right, each with its paragraphs. */
export type TableRow = readonly (readonly ParsedBlock[])[];

export interface TableRoles {
  readonly columns: number;
  readonly headerRows: 0 | 1;
  readonly time: number | null;
  readonly speaker: number | null;
  readonly text: number;
}

const headings = {
  time: /^(time|time ?codes?|time ?stamps?|start|时间|時間|时间戳|時間戳|时间码|時間碼)$/i,
  speaker:
    /^(speakers?|names?|who|participants?|说话人|說話人|发言人|發言人|讲话人|姓名|话者|說話者|说话者|受访者|受訪者)$/i,
  text: /^(text|transcripts?|content|utterances?|speech|words|dialogue|内容|內容|文本|文字|发言|發言|逐字稿|转录|轉錄)$/i,
} as const;

/** Null where the table is no transcript. A transcript has two or three columns; one of them says who or when. */
export function tableRoles(rows: readonly TableRow[]): TableRoles | null {
  const columns = usualLength(rows);
  const grid = rows.filter((row) => row.length === columns).map((row) => row.map(cellText));
  const head = grid[0];
  if ((columns !== 2 && columns !== 3) || !head) return null;
  const isHeaded =
    head.every((cell) => cell === '' || roleOf(cell) !== null) && head.some((cell) => roleOf(cell) !== null);
  const body = isHeaded ? grid.slice(1) : grid;
  const indexes = head.map((_, index) => index);
  const column = (index: number) => body.map((row) => row[index] ?? '').filter((cell) => cell !== '');
  const named = (role: keyof typeof headings) => (isHeaded ? head.findIndex((cell) => roleOf(cell) === role) : -1);

  const time = indexes.find((index) => isTimeColumn(column(index))) ?? null;
  const rest = indexes.filter((index) => index !== time);
  const text = named('text') >= 0 ? named('text') : wordsOf(rest, column);
  const speaker =
    rest.find(
      (index) => index !== text && isSpeakerColumn(column(index), named('speaker') === index || time !== null),
    ) ?? null;
  if (text === undefined || text === time || (time === null && speaker === null)) return null;
  if (columns === 3 && (time === null || speaker === null) && !isHeaded) return null;
  return { columns, headerRows: isHeaded ? 1 : 0, time, speaker, text };
}

export function cellText(cell: readonly ParsedBlock[]): string {
  return cell
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

function roleOf(cell: string): keyof typeof headings | null {
  const roles = ['time', 'speaker', 'text'] as const;
  return roles.find((role) => headings[role].test(cell)) ?? null;
}

function usualLength(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isTimeColumn(cells: readonly string[]): boolean {
  const times = cells.filter((cell) => cellClock(cell) !== null).length;
  return times > 0 && times >= cells.length * 0.8;
}

/** Without a heading or times beside them, names must recur: a list of facts has two columns too. */
function isSpeakerColumn(cells: readonly string[], isLikely: boolean): boolean {
  const isNames = cells.every(
    (cell) => cell.length <= 40 && !/[\n。？！?!;；]|\d{1,2}:\d{2}/.test(cell) && /\p{L}/u.test(cell),
  );
  const distinct = new Set(cells).size;
  return cells.length > 0 && isNames && (isLikely || (cells.length >= 3 && distinct <= cells.length * 0.67));
}

/** Words stand on the right, unless what stands there is far shorter than another column. */
function wordsOf(indexes: readonly number[], column: (index: number) => readonly string[]): number | undefined {
  const total = (index: number) => column(index).reduce((sum, cell) => sum + cell.length, 0);
  const last = indexes.at(-1);
  const longest = [...indexes].sort((a, b) => total(b) - total(a))[0];
  if (last === undefined || longest === undefined) return last;
  return total(longest) > total(last) * 2 ? longest : last;
}
