import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedStretches, overlappingStretches } from '../../../../src-main/shared/domain/overlapping-stretches.ts';
import type { DocumentStretch } from '../../../../src-main/shared/domain/overlapping-stretches.ts';

const stretch = fc
  .tuple(fc.constantFrom('a', 'b'), fc.nat(60), fc.nat(12))
  .map(([documentId, start, length]): DocumentStretch => ({ documentId, start, end: start + length }));
const stretches = fc.array(stretch, { maxLength: 30 });

const areShared = (one: DocumentStretch, other: DocumentStretch) =>
  one.documentId === other.documentId && Math.max(one.start, other.start) < Math.min(one.end, other.end);

describe('overlapping stretches', () => {
  it('are those that share words with any of the others, in their own order', () => {
    fc.assert(
      fc.property(stretches, stretches, (first, second) => {
        const slowly = first.filter((one) => second.some((other) => areShared(one, other)));
        expect(overlappingStretches(first, second)).toEqual(slowly);
      }),
    );
  });
});

describe('joined stretches', () => {
  it('cover all that was joined, and lie further apart than the gap', () => {
    fc.assert(
      fc.property(stretches, fc.nat(9), (all, gap) => {
        const joined = joinedStretches(all, gap);
        const isCovered = (one: DocumentStretch) =>
          joined.some(
            ({ documentId, start, end }) => documentId === one.documentId && start <= one.start && end >= one.end,
          );
        expect(all.every(isCovered)).toBe(true);
        const tooNear = joined.filter((one, index) =>
          joined.slice(0, index).some((other) => other.documentId === one.documentId && one.start <= other.end + gap),
        );
        expect(tooNear).toEqual([]);
      }),
    );
  });
});
