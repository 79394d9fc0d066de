import { expect, it } from 'vitest';
import { drawScene } from '../../../../src-main/core/figures/draw-scene.ts';
import type { ChartFigure } from '../../../../src-main/shared/domain/figure-data.ts';
import type { RectShape } from '../../../../src-main/shared/domain/scene.ts';
import { resources } from '../report/sample-report.ts';
import { makeChart } from './sample-chart.ts';

const draw = (chart: ChartFigure) =>
  drawScene(chart, { theme: 'light', isTitled: false, quotes: 5, accent: '#123456' }, resources);
const bars = (chart: ChartFigure) => draw(chart).shapes.filter((shape): shape is RectShape => shape.kind === 'rect');
const words = (chart: ChartFigure) => draw(chart).shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
const row = { color: null, depth: 0, n: null };

it('draws bars as long as their numbers, with the names and the numbers', () => {
  const chart = makeChart(['Waiting', '等待', 'Trust', 'Time']);
  const [four = 0, three = 0, two = 0, one = 0] = bars(chart).map(({ width }) => width);
  expect([four / one, three / one, two / one]).toEqual([expect.closeTo(4), expect.closeTo(3), expect.closeTo(2)]);
  expect(words(chart)).toEqual(['Waiting', '4', '等待', '3', 'Trust', '2', 'Time', '1']);
});

it('draws what is below zero to the left, in the accent where a row has no colour', () => {
  const values = [[2], [-2], [null]];
  const chart = makeChart([], {
    rows: values.map((value, index) => ({ ...row, name: `Row ${index}`, values: value })),
  });
  const [right, left, ...none] = bars(chart);
  expect(left!.x + left!.width).toBeCloseTo(right!.x);
  expect([right!.fill, none]).toEqual(['#123456', []]);
});

it('draws parts one behind the other, and says which is which', () => {
  const series = ['For', 'Against'].map((name) => ({ name, color: null }));
  const chart = makeChart([], { series, rows: [{ ...row, name: 'Finding', values: [3, 2] }] });
  const parts = bars(chart).slice(2);
  expect(parts[0]!.x + parts[0]!.width).toBeCloseTo(parts[1]!.x);
  expect(words(chart)).toEqual(['For', 'Against', 'Finding', '3 · 2']);
});

it('draws a field of squares', () => {
  const series = ['Interview 1', '访谈二'].map((name) => ({ name, color: null }));
  const chart = makeChart([], { form: 'matrix', series, rows: [{ ...row, name: 'Waiting', values: [12, 0] }] });
  expect(bars(chart).map(({ fill }) => fill)).toEqual(['#123456', '#f6f5f3']);
  expect(words(chart)).toEqual(['Interview 1', '访谈二', 'Waiting', '12', '0']);
});

it('says in words what it shows, and how many rows found no room', () => {
  const { description } = draw(makeChart(['Waiting', 'Trust'], { more: 3 }));
  expect(description).toBe('Chart: Codings per code. Waiting 2, Trust 1. and 3 more.');
});
