import { displayWidth } from './display-width.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** Rows under their titles, two spaces apart; wide characters count as two. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map((column) => column.title), ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => displayWidth(row[index] ?? ''))));
  const lines = all.map((row) =>
    columns
      .map((column, index) => pad(row[index] ?? '', widths[index] ?? 0, column.align === 'right'))
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}

function pad(text: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return isRight ? space + text : text + space;
}
