import { describe, expect, it } from 'vitest';
import { movedSpot } from '../../../../src-renderer/features/debriefs/sheet-rows.ts';

const size = { rows: 10, columns: 5, page: 4 };

describe('keys on a sheet', () => {
  it.each([
    ['ArrowUp', { row: 0, column: 2 }],
    ['ArrowDown', { row: 1, column: 2 }],
    ['ArrowLeft', { row: 0, column: 1 }],
    ['ArrowRight', { row: 0, column: 3 }],
    ['PageDown', { row: 4, column: 2 }],
    ['Home', { row: 0, column: 0 }],
    ['End', { row: 0, column: 4 }],
    ['Mod+End', { row: 9, column: 4 }],
  ])('%s leads on, and never beyond the sheet', (key, spot) => {
    expect(movedSpot({ row: 0, column: 2 }, key, size)).toEqual(spot);
  });

  it('mean nothing else', () => {
    expect(movedSpot({ row: 0, column: 0 }, 'a', size)).toBeNull();
  });
});
