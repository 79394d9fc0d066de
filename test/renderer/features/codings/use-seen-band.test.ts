import { describe, expect, it } from 'vitest';
import { isNear } from '../../../../src-renderer/features/codings/use-seen-band.ts';

const band = { top: 3000, bottom: 4500 };

describe('what stands in the margin', () => {
  it.each([
    ['within what is seen', 3500, 20, true],
    ['a screen above', 2000, 20, true],
    ['further above', 1900, 20, false],
    ['a screen below', 5500, 20, true],
    ['further below', 5600, 20, false],
    ['around all of it', 0, 9000, true],
  ])('is drawn near what is seen: %s', (_where, top, height, isDrawn) => {
    expect(isNear(band, { top, height })).toBe(isDrawn);
  });
});
