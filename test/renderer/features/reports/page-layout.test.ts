import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAt, percentOf, placePages, zoomBeside } from '../../../../src-renderer/features/reports/page-layout.ts';

const upright = { width: 595, height: 842 };
const across = { width: 842, height: 595 };
const ground = { width: 643, height: 800 };

describe('placing pages', () => {
  it('fits upright pages and those across into the width, each by itself', () => {
    const { pages } = placePages([upright, across], ground, 'width');
    expect(pages.map(({ width }) => width)).toEqual([595, 595]);
    expect(pages.map(({ height }) => height)).toEqual([842, 420]);
    expect(pages[1]!.top).toBe(24 + 842 + 36);
  });

  it('fits whole pages into what is seen', () => {
    const { pages } = placePages([upright], ground, 'page');
    expect(pages[0]!.height).toBe(740);
  });

  it('shows percents of the size on paper, wider than the window where it must be', () => {
    const layout = placePages([upright], ground, 150);
    expect(layout.pages[0]).toMatchObject({ width: 1190, height: 1684 });
    expect(layout.width).toBe(1190 + 48);
  });

  it('finds the page at each height', () => {
    const sizes = fc.array(fc.constantFrom(upright, across), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.nat(39), (pages, index) => {
        const at = index % pages.length;
        const layout = placePages(pages, ground, 'width');
        expect(pageAt(layout, layout.pages[at]!.top + 1)).toBe(at);
      }),
    );
  });

  it('is at the last page behind the end', () => {
    expect(pageAt(placePages([upright, upright], ground, 'width'), 100_000)).toBe(1);
    expect(pageAt(placePages([], ground, 'width'), 10)).toBe(0);
  });
});

it('says how large a page is shown', () => {
  expect(percentOf(upright, ground, 'width')).toBe(75);
  expect(percentOf(upright, ground, 200)).toBe(200);
});

it.each([
  [75, 1, 100],
  [80, 1, 100],
  [80, -1, 75],
  [300, 1, null],
  [50, -1, null],
] as const)('goes from %d %% in direction %d to %s', (percent, direction, next) => {
  expect(zoomBeside(percent, direction)).toBe(next);
});
