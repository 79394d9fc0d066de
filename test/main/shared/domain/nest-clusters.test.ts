import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet, boxHolds } from '../../../../src-main/shared/domain/boxes.ts';
import { nestClusters } from '../../../../src-main/shared/domain/nest-clusters.ts';
import type { Nest, NestPlaces } from '../../../../src-main/shared/domain/nest-clusters.ts';

const leaf: fc.Arbitrary<Nest> = fc.record({ cards: fc.nat(12), below: fc.constant([]) });
const nestOf = (below: fc.Arbitrary<Nest>): fc.Arbitrary<Nest> =>
  fc.record({ cards: fc.nat(12), below: fc.array(below, { maxLength: 5 }) });
const nest = nestOf(fc.oneof(leaf, nestOf(leaf)));

const nodesOf = (node: NestPlaces): readonly NestPlaces[] => [node, ...node.below.flatMap(nodesOf)];
const contentOf = ({ cards, below }: NestPlaces) => [...cards, ...below.map(({ box }) => box)];

describe('nested clusters', () => {
  it('stand at the place that was asked for, an empty one too', () => {
    expect(nestClusters({ cards: 0, below: [] }, { x: 5, y: 6 }).box).toMatchObject({ x: 5, y: 6 });
  });

  it('hold their cards and clusters, none of which overlap', () => {
    fc.assert(
      fc.property(nest, (wanted) => {
        const nodes = nodesOf(nestClusters(wanted, { x: 100, y: -50 }));
        const outside = nodes.flatMap((node) => contentOf(node).filter((box) => !boxHolds(node.box, box)));
        const meeting = nodes.flatMap((node) => {
          const content = contentOf(node);
          return content.filter((one, index) => content.slice(index + 1).some((other) => boxesMeet(one, other)));
        });
        expect(outside).toEqual([]);
        expect(meeting).toEqual([]);
      }),
    );
  });

  it('have a place for each card', () => {
    const placed = nestClusters({ cards: 3, below: [{ cards: 2, below: [] }] }, { x: 0, y: 0 });
    expect(placed.cards).toHaveLength(3);
    expect(placed.below[0]?.cards).toHaveLength(2);
  });
});
