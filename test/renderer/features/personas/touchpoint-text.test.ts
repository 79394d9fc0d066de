import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../../src-main/shared/contract/personas.ts';
import type { Touchpoint } from '../../../../src-main/shared/contract/personas.ts';
import {
  printTouchpoint,
  readTouchpoint,
  touchpointColumns,
} from '../../../../src-renderer/features/personas/touchpoint-text.ts';
import type { TouchpointWords } from '../../../../src-renderer/features/personas/touchpoint-text.ts';

const words: TouchpointWords = {
  channel: {
    website: '网站',
    social: '社交媒体',
    email: '电子邮件',
    advertising: '广告',
    app: '移动应用',
    store: '门店',
    phone: '电话',
    person: '当面',
    other: '其他',
  },
  online: '线上',
  offline: '线下',
  codes: new Map([
    ['a', 'Need / Find it'],
    ['b', 'Voice'],
  ]),
};

const touchpoint = fc.record({
  id: fc.constant('id'),
  name: fc.string({ minLength: 1, maxLength: 200 }).map((name) => name.trim() || 'x'),
  channel: fc.constantFrom(...channels),
  isOnline: fc.boolean(),
  owner: fc.string({ maxLength: 200 }).map((owner) => owner.trim()),
  codeId: fc.constantFrom('a', 'b', null),
});

describe('the cells of touchpoints', () => {
  it('mean what they were printed from', () => {
    fc.assert(
      fc.property(touchpoint, (one: Touchpoint) => {
        expect({ id: 'id', ...readBack(one) }).toEqual(one);
      }),
    );
  });

  it.each([
    ['name', '  ', 'nameMissing'],
    ['name', 'x'.repeat(201), 'nameLong'],
    ['owner', 'x'.repeat(201), 'ownerLong'],
    ['channel', 'Pigeon', 'channelUnknown'],
    ['isOnline', 'maybe', 'whereUnknown'],
    ['code', 'Nothing', 'codeUnknown'],
  ])('of %s refuse what they can’t be: %#', (column, text, reason) => {
    expect(readTouchpoint(column, text, words)).toEqual({ kind: 'unfit', reason });
  });

  it.each([
    ['code', 'find it', { codeId: 'a' }],
    ['code', '', { codeId: null }],
    ['channel', 'phone', { channel: 'phone' }],
    ['channel', '', { channel: 'other' }],
    ['isOnline', '', { isOnline: false }],
  ])('take “%s” as “%s”', (column, text, change) => {
    expect(readTouchpoint(column, text, words)).toEqual({ kind: 'fit', change });
  });
});

const readBack = (one: Touchpoint) =>
  touchpointColumns
    .map((column) => readTouchpoint(column, printTouchpoint(one, column, words), words))
    .reduce((all, read) => ({ ...all, ...(read.kind === 'fit' ? read.change : {}) }), {});
