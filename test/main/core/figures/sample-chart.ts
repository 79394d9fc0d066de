import type { ChartFigure } from '../../../../src-main/shared/domain/figure-data.ts';

/** Bars of these names; the first is the longest. */
export function makeChart(names: readonly string[], changes: Partial<ChartFigure> = {}): ChartFigure {
  return {
    kind: 'chart',
    name: 'Codings per code',
    language: 'en',
    form: 'bars',
    rows: names.map((name, index) => {
      return { name, color: '#c2410c', depth: index % 2, values: [names.length - index], n: null };
    }),
    series: [{ name: 'Codings', color: null }],
    unit: 'codings',
    more: 0,
    ...changes,
  };
}
