import { expect, it } from 'vitest';
import type { BlockKind } from '../../../../src-main/shared/contract/reports.ts';
import { blockCharts } from '../../../../src-renderer/features/reports/block-charts.ts';

const kind: Pick<BlockKind, 'fields'> = {
  fields: [
    { name: 'codings-per-code', type: 'boolean', usual: true },
    { name: 'participants-by-attribute', type: 'boolean', usual: false },
    { name: 'rows', type: 'number', usual: 24, least: 1, most: 200 },
  ],
};

it('are those that are on, or usually are', () => {
  expect(blockCharts(kind, {})).toEqual([{ kind: 'codings-per-code' }]);
  expect(blockCharts(kind, { 'codings-per-code': false })).toEqual([]);
});

it('have the rows and codes of the block', () => {
  const charts = blockCharts(kind, { codes: ['a'], rows: 5 });
  expect(charts).toEqual([{ kind: 'codings-per-code', codeIds: ['a'], rows: 5 }]);
});

it('are one for each attribute where they are by one', () => {
  const options = { 'codings-per-code': false, 'participants-by-attribute': true };
  expect(blockCharts(kind, options)).toEqual([{ kind: 'participants-by-attribute' }]);
  expect(blockCharts(kind, { ...options, attributes: ['x', 'y'] })).toEqual([
    { kind: 'participants-by-attribute', attributeId: 'x' },
    { kind: 'participants-by-attribute', attributeId: 'y' },
  ]);
});

it('are none of a block of another kind', () => {
  expect(blockCharts({ fields: [{ name: 'counts', type: 'boolean', usual: true }] }, {})).toEqual([]);
});
