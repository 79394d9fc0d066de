import { expect, it } from 'vitest';
import type { BlockKind, BlockOptions } from '../../../../src-main/shared/contract/reports.ts';
import { blockDetail } from '../../../../src-renderer/features/reports/block-detail.ts';

const themes: BlockKind = {
  kind: 'themes',
  usualOrientation: 'auto',
  fields: [{ name: 'codes', type: 'things', of: 'codes' }],
};
const text: BlockKind = {
  kind: 'text',
  usualOrientation: 'auto',
  fields: [{ name: 'text', type: 'text', usual: '', isLong: true }],
};
const detail = (options: BlockOptions, kind: BlockKind | undefined) => blockDetail({ options }, kind, () => 12);

it('counts all things where none is chosen, else those that are', () => {
  expect(detail({}, themes)).toMatchObject({ count: 12, isAll: true });
  expect(detail({ codes: [] }, themes)).toMatchObject({ count: 12, isAll: true });
  expect(detail({ codes: ['a', 'b'] }, themes)).toEqual({ kind: 'things', of: 'codes', count: 2, isAll: false });
});

it('says the first words of a text without its marks', () => {
  const words = detail({ text: '## Why\n\nPeople **wait**, see [finding 2](motif:finding/x).' }, text);
  expect(words).toEqual({ kind: 'words', words: 'Why People wait, see finding 2.' });
});

it('says nothing of an empty text, nor of a kind that isn’t known', () => {
  expect(detail({ text: ' ' }, text)).toBeNull();
  expect(detail({ text: 'Words' }, undefined)).toBeNull();
});
