import { describe, expect, it } from 'vitest';
import type { FigureData } from '../../../../src-main/shared/domain/figure-data.ts';
import { isWideNode } from '../../../../src-main/shared/domain/is-wide-node.ts';

const table = (columns: number) => ({
  kind: 'table' as const,
  description: '',
  columns: Array.from({ length: columns }, () => ({ head: '', align: 'left' as const, weight: 1 })),
  rows: [],
});
const figure = (data: object) => ({ kind: 'figure' as const, anchor: '', caption: '', figure: data as FigureData });
const board = (width: number, height: number) =>
  figure({
    kind: 'board',
    places: [
      { x: 10, y: 10, width: 10, height: 10 },
      { x: width, y: height, width: 10, height: 10 },
    ],
    clusterPlaces: [],
  });
const stages = (names: string, parentId: string | null = null) => [...names].map((id) => ({ id, parentId }));
const journey = (...own: { id: string; parentId: string | null }[]) => figure({ kind: 'journey', stages: own });
const chart = (form: string, series: number) => figure({ kind: 'chart', form, series: Array(series).fill({}) });

describe('what is better read across the page', () => {
  it.each([
    ['a table of eight columns', table(8), true],
    ['a table of seven', table(7), false],
    ['a board that is wider than it is high', board(500, 200), true],
    ['a board that is higher', board(200, 500), false],
    ['a journey of four stages', journey(...stages('abcd')), true],
    ['a journey of two stages with six steps', journey(...stages('ab'), ...stages('cdefgh', 'a')), true],
    ['a journey of three stages', journey(...stages('abc')), false],
    ['a field of eleven columns', chart('matrix', 11), true],
    ['bars of eleven parts', chart('bars', 11), false],
    ['a break', { kind: 'page-break' as const }, false],
  ])('%s: %s', (_name, node, isWide) => {
    expect(isWideNode(node)).toBe(isWide);
  });
});
