import { expect, it } from 'vitest';
import { readHexColor } from '../../../../src-renderer/features/reports/read-hex-color.ts';

it.each([
  ['#3B5BDB', '#3b5bdb'],
  ['3b5bdb ', '#3b5bdb'],
  ['#fa0', '#ffaa00'],
  ['＃ＦＡ０', '#ffaa00'],
  ['blue', null],
  ['#12345', null],
  ['', null],
])('reads %j', (typed, color) => {
  expect(readHexColor(typed)).toBe(color);
});
