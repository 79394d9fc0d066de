import type { ChartFigure } from './figure-data.ts';

type Cell = string | number | null;

/** What a chart draws as rows of a table, its heads first; the last column is out of how many, where that is known. */
export function chartTable({ name, rows, series }: Pick<ChartFigure, 'name' | 'rows' | 'series'>): Cell[][] {
  const hasTotal = rows.some(({ n }) => n !== null);
  const heads = [name, ...series.map((one) => one.name), ...(hasTotal ? ['n'] : [])];
  return [heads, ...rows.map((row): Cell[] => [row.name, ...row.values, ...(hasTotal ? [row.n] : [])])];
}
