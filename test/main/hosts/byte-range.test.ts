import { describe, expect, it } from 'vitest';
import { rangeHeaders, readByteRange } from '../../../src-main/hosts/byte-range.ts';

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-5', { start: 95, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=50-500', { start: 50, end: 99 }],
    ['bytes=100-', 'outside'],
    ['bytes=-0', 'outside'],
    ['bytes=9-1', null],
    ['bytes=0-1,5-6', null],
    ['items=0-1', null],
    [undefined, null],
  ])('is read from %s', (header, expected) => {
    expect(readByteRange(header, 100)).toEqual(expected);
  });

  it('is said with its place in the whole', () => {
    const file = { path: '/a.wav', mediaType: 'audio/wav', bytes: 100 };
    expect(rangeHeaders({ start: 10, end: 19 }, file)).toMatchObject({
      'Content-Length': '10',
      'Content-Range': 'bytes 10-19/100',
    });
    expect(rangeHeaders(null, file)).not.toHaveProperty('Content-Range');
  });
});
