import { describe, expect, it } from 'vitest';
import { drawColumns } from '../../../../src-main/shared/domain/draw-columns.ts';
import { chartWidth } from '../../../../src-main/shared/domain/chart-rows.ts';
import type { ChartFigure } from '../../../../src-main/shared/domain/figure-data.ts';
import { figureColors } from '../../../../src-main/shared/domain/figure-look.ts';
import type { Brush } from '../../../../src-main/shared/domain/figure-look.ts';
import type { Shape, TextShape } from '../../../../src-main/shared/domain/scene.ts';

const brush = {
  colors: figureColors.light,
  theme: 'light',
  measure: (text: string) => text.length * 6,
  isTitled: false,
} as unknown as Brush;

const chart = (count: number): ChartFigure => ({
  kind: 'chart',
  name: 'New codes',
  language: 'en',
  form: 'columns',
  rows: Array.from({ length: count }, (_, index) => ({
    name: `Interview ${index + 1}`,
    color: null,
    depth: 0,
    values: [index === 0 ? 5 : 1, 5 + index],
    n: 6,
  })),
  series: [
    { name: 'New', color: null },
    { name: 'So far', color: null },
  ],
  unit: 'codes',
  more: 0,
});

const textsOf = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text').map(({ text }) => text);

describe('columns with a line over them', () => {
  it('say each number, and a sum only where it is none of the column', () => {
    const { shapes } = drawColumns(chart(3), 0, brush);
    expect(textsOf(shapes)).toEqual([
      'New',
      'So far',
      '5',
      '1',
      '1',
      '6',
      '7',
      'Interview 1',
      'Interview 2',
      'Interview 3',
    ]);
  });

  it('stay within the chart, however many there are, and name them below by number', () => {
    const { shapes } = drawColumns(chart(30), 0, brush);
    const bars = shapes.filter((shape) => shape.kind === 'rect');
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeLessThanOrEqual(chartWidth);
    expect(textsOf(shapes).join(' ')).toContain('30 Interview 30');
  });
});
