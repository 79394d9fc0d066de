import { describe, expect, it } from 'vitest';
import { growClusters } from '../../../../src-main/shared/domain/grow-clusters.ts';

const outer = { id: 'outer', parentId: null, isLocked: false, x: 0, y: 0, width: 400, height: 300 };
const inner = { id: 'inner', parentId: 'outer', isLocked: false, x: 20, y: 60, width: 200, height: 200 };
const card = (x: number, y: number) => ({ x, y, width: 100, height: 50 });

describe('clusters that shall hold something', () => {
  it('stay as they are where they hold it', () => {
    expect(growClusters([outer, inner], [{ clusterId: 'inner', box: card(30, 100) }])).toEqual([outer, inner]);
  });

  it('grow with the space around it, and those around them with them', () => {
    const grown = growClusters([outer, inner], [{ clusterId: 'inner', box: card(350, 100) }]);
    expect(grown).toEqual([
      { ...outer, y: -4, width: 482, height: 304 },
      { ...inner, y: 48, width: 446, height: 212 },
    ]);
  });

  it('grow upwards so that their name stays above it', () => {
    const [grown] = growClusters([outer], [{ clusterId: 'outer', box: card(10, -20) }]);
    expect(grown).toMatchObject({ x: -6, y: -72, width: 406, height: 372 });
  });

  it('do not grow where they are locked or fixed', () => {
    const held = [{ clusterId: 'inner', box: card(900, 900) }];
    expect(growClusters([outer, { ...inner, isLocked: true }], held)[1]).toMatchObject({ width: 200 });
    expect(growClusters([outer, inner], held, new Set(['inner']))).toEqual([outer, inner]);
  });

  it('know of no cluster that is not there', () => {
    expect(growClusters([outer], [{ clusterId: 'none', box: card(0, 0) }])).toEqual([outer]);
  });
});
