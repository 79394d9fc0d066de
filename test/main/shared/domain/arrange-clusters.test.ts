import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeClusters } from '../../../../src-main/shared/domain/arrange-clusters.ts';
import type { ArrangeClustersWish } from '../../../../src-main/shared/domain/arrange-clusters.ts';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import { boxHolds, boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { overlapsAmong, placedBoxes, standing } from '../../../helpers/boxes.ts';

const at = { x: 100, y: -40 };
const ids = ['a', 'b', 'c', 'd'];
const parents = fc.array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 });

/** A board whose clusters lie in each other up to four deep. */
const boards = fc
  .record({ cards: placedBoxes({ maxLength: 30 }), homes: fc.array(fc.nat({ max: 4 }), { minLength: 30 }), parents })
  .map(({ cards, homes, parents }) => ({
    at,
    cards: cards.map((card, index) => ({ ...card, clusterId: ids[homes[index]!] ?? null })),
    clusters: ids.map((id, index) => ({
      id,
      parentId: parents[index]! < index ? ids[parents[index]!]! : null,
      x: index * 10,
      y: 0,
      width: 10,
      height: 10,
    })),
  }));

type Board = (typeof boards extends fc.Arbitrary<infer Made> ? Made : never) & Pick<ArrangeClustersWish, 'obstacles'>;

const arranged = (board: Board): Board => {
  const { cards, clusters } = arrangeClusters(board);
  const cardHomes = new Map(board.cards.map(({ id, clusterId }) => [id, clusterId]));
  const clusterHomes = new Map(board.clusters.map(({ id, parentId }) => [id, parentId]));
  return {
    at,
    cards: standing(board.cards, cards).map((card) => ({ ...card, clusterId: cardHomes.get(card.id)! })),
    clusters: clusters.map((cluster) => ({ ...cluster, parentId: clusterHomes.get(cluster.id)! })),
  };
};
const byId = <T extends { id: string }>(things: readonly T[]) =>
  things.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const homeOf = (thing: { readonly clusterId: string | null } | { readonly parentId: string | null }) =>
  'clusterId' in thing ? thing.clusterId : thing.parentId;

describe('arrangeClusters', () => {
  it('lets no card cover another, whatever the board', () => {
    fc.assert(
      fc.property(boards, (board) => {
        expect(overlapsAmong(arranged(board).cards, boxesMeet)).toEqual([]);
      }),
    );
  });

  it('keeps every card and cluster, each within its cluster', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const { cards, clusters } = arranged(board);
        const boxOf = new Map(clusters.map((cluster) => [cluster.id, cluster]));
        const outside = [
          ...cards.filter(({ clusterId, ...card }) => clusterId !== null && !boxHolds(boxOf.get(clusterId)!, card)),
          ...clusters.filter(({ parentId, ...box }) => parentId !== null && !boxHolds(boxOf.get(parentId)!, box)),
        ];
        expect(outside).toEqual([]);
        expect(byId(cards).map(({ id }) => id)).toEqual(byId(board.cards).map(({ id }) => id));
        expect(clusters).toHaveLength(4);
      }),
    );
  });

  it('lets clusters side by side not overlap', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const outer = arranged(board).clusters.filter(({ parentId }) => parentId === null);
        expect(overlapsAmong(outer, boxesMeet)).toEqual([]);
      }),
    );
  });

  it('lets clusters side by side not overlap at any depth, nor the cards beside them', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const { cards, clusters } = arranged(board);
        const homes = new Set([...clusters, ...cards].map(homeOf));
        const overlaps = [...homes].map((home) => {
          const inside = clusters.filter((cluster) => homeOf(cluster) === home);
          const beside = cards.filter((card) => homeOf(card) === home);
          return overlapsAmong([...inside, ...beside], boxesMeet);
        });
        expect(overlaps.flat()).toEqual([]);
      }),
    );
  });

  it('keeps clear of what is locked, and leaves a board arranged so as it is', () => {
    fc.assert(
      fc.property(boards, placedBoxes({ maxLength: 12 }), (board, obstacles) => {
        const once = arranged({ ...board, obstacles });
        const met = [...once.cards, ...once.clusters].flatMap(({ id, ...box }) =>
          obstacles.some((obstacle) => boxesMeet(obstacle, box)) ? id : [],
        );
        expect(met).toEqual([]);
        const from = boxAround([...once.cards, ...once.clusters])!;
        const twice = arranged({ ...once, obstacles, at: { x: from.x, y: from.y } });
        expect(byId(twice.cards)).toEqual(byId(once.cards));
        expect(byId(twice.clusters)).toEqual(byId(once.clusters));
      }),
    );
  });

  it('does the same whatever order the cards and clusters come in', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const turned = { at, cards: board.cards.toReversed(), clusters: board.clusters.toReversed() };
        const [one, other] = [arrangeClusters(board), arrangeClusters(turned)];
        expect(byId(other.cards)).toEqual(byId(one.cards));
        expect(byId(other.clusters)).toEqual(byId(one.clusters));
      }),
    );
  });

  it('leaves an arranged board as it is', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const once = arranged(board);
        const twice = arranged(once);
        expect(byId(twice.cards)).toEqual(byId(once.cards));
        expect(byId(twice.clusters)).toEqual(byId(once.clusters));
      }),
    );
  });

  it('makes a cluster as large as its cards with the space around them, and begins where it shall', () => {
    const { cards, clusters } = arrangeClusters({
      at,
      cards: [{ id: 'card', x: 5, y: 5, width: 176, height: 112, clusterId: 'a' }],
      clusters: [{ id: 'a', parentId: null, x: 9, y: 9, width: 1, height: 1 }],
    });
    expect(clusters).toEqual([{ id: 'a', x: 100, y: -40, width: 208, height: 180 }]);
    expect(cards).toEqual([{ id: 'card', x: 116, y: 12 }]);
  });

  it('leaves out what lies in a cluster that it is not given', () => {
    const size = { x: 0, y: 0, width: 100, height: 50 };
    const { cards, clusters } = arrangeClusters({
      at,
      cards: [
        { id: 'held', ...size, clusterId: 'locked' },
        { id: 'held deeper', ...size, clusterId: 'inner' },
        { id: 'loose', ...size, clusterId: null },
      ],
      clusters: [{ id: 'inner', parentId: 'locked', ...size }],
    });
    expect({ cards, clusters }).toEqual({ cards: [{ id: 'loose', ...at }], clusters: [] });
  });
});
