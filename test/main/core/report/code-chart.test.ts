import { expect, it } from 'vitest';
import { layoutCodeChart, printCodeChart } from '../../../../src-main/core/report/code-chart.ts';
import { makeCode } from './sample-report.ts';

it('puts the most used code first and keeps tree order among equals', () => {
  const chart = layoutCodeChart([makeCode('a', 2), makeCode('b', 5), makeCode('c', 2), makeCode('d', 0)]);
  expect(chart.rows.map((row) => row.name)).toEqual(['b', 'a', 'c']);
});

it('draws bars in proportion to the codings, inside the chart', () => {
  const [most, half, least] = layoutCodeChart([makeCode('a', 1000), makeCode('b', 500), makeCode('c', 1)]).rows;
  expect(half!.barWidth).toBeCloseTo(most!.barWidth / 2);
  expect(least!.barWidth).toBeGreaterThan(1);
});

it('shows the 24 most used of 40 codes, on rows that do not overlap, and counts the rest', () => {
  const chart = layoutCodeChart(Array.from({ length: 40 }, (_, index) => makeCode(`编码 ${index}`, index + 1)));
  expect(chart.rows).toHaveLength(24);
  expect(chart.more).toBe(16);
  expect(chart.rows.map((row) => row.top)).toEqual(Array.from({ length: 24 }, (_, index) => index * chart.rowHeight));
  expect(chart.rowHeight).toBeGreaterThan(chart.barHeight);
  expect(Math.max(...chart.rows.map((row) => chart.barLeft + row.barWidth))).toBeLessThan(chart.width);
  expect(chart.height).toBeLessThan(620);
});

it.each([
  ['Trust 信任', 'Trust 信任'],
  ['  two\n lines ', 'two lines'],
  ['编'.repeat(40), `${'编'.repeat(18)}…`],
  ['Motivation to take part and to keep taking part', 'Motivation to take part and to keep ta…'],
])('shortens the name %j to %j', (name, shown) => {
  expect(layoutCodeChart([makeCode(name, 1)]).rows[0]?.name).toBe(shown);
});

it('prints the bars in the colours of the codes, and never what is no colour', () => {
  const svg = printCodeChart(
    layoutCodeChart([makeCode('a', 2, { color: '#c2571a' }), makeCode('b', 1, { color: '"/><x' })]),
  );
  expect([...svg.matchAll(/<rect [^>]*fill="([^"]+)"/gu)].map(([, fill]) => fill)).toEqual(['#c2571a', '#6f6e69']);
});

it('is empty without codings', () => {
  expect(layoutCodeChart([makeCode('a', 0)])).toMatchObject({ rows: [], height: 0, more: 0 });
});
