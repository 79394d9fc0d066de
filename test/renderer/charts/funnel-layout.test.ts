import { describe, expect, it } from 'vitest';
import { layoutFunnel } from '../../../src-renderer/charts/funnel-layout.ts';

const stage = (x: number, people: number | null) => ({ x, width: 50, people });

describe('the funnel', () => {
  it('draws bars as high as people are many, around one line', () => {
    const { bars } = layoutFunnel([stage(0, 100), stage(100, 50)], 40);
    expect(bars).toEqual([
      { index: 0, x: 0, width: 50, y: 0, height: 40 },
      { index: 1, x: 100, width: 50, y: 10, height: 20 },
    ]);
  });

  it('leaves out stages that nobody counted, and slopes over them', () => {
    const { bars, slopes } = layoutFunnel([stage(0, 10), stage(100, null), stage(200, 10)], 40);
    expect(bars.map(({ index }) => index)).toEqual([0, 2]);
    expect(slopes).toEqual(['M50,0L200,0L200,40L50,40Z']);
  });

  it('is nothing without counts', () => {
    expect(layoutFunnel([stage(0, null)], 40)).toEqual({ bars: [], slopes: [] });
  });
});
