import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredStretches, spokenStretches } from '../../../../src-main/shared/domain/spoken-stretches.ts';
import { coveredLength } from '../../../../src-main/shared/domain/stretches.ts';
import type { Stretch } from '../../../../src-main/shared/domain/stretches.ts';

const turn = (start: number, end: number, participantId = 'p') => ({ start, end, participantId });
const unitsOf = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
const anyStretches = fc
  .array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 8 })
  .map((drafts) =>
    drafts.map(([start, length]) => ({ start, end: start + length })).sort((one, other) => one.start - other.start),
  );

describe('the stretches of a text', () => {
  it('are its turns and what stands between them', () => {
    expect(spokenStretches(30, [turn(3, 10, 'a'), turn(10, 14, 'b'), turn(20, 25, 'a')])).toEqual([
      { start: 0, end: 3, participantId: null },
      turn(3, 10, 'a'),
      turn(10, 14, 'b'),
      { start: 14, end: 20, participantId: null },
      turn(20, 25, 'a'),
      { start: 25, end: 30, participantId: null },
    ]);
  });

  it('hold nothing where the text is empty', () => {
    expect(spokenStretches(0, [])).toEqual([]);
  });
});

describe('what of them is covered', () => {
  it('is cut where the cover begins and ends, and keeps who speaks', () => {
    expect(coveredStretches([turn(0, 10, 'a'), turn(10, 20, 'b')], [turn(2, 4), turn(3, 12)])).toEqual([
      turn(2, 10, 'a'),
      turn(10, 12, 'b'),
    ]);
  });

  it('holds each unit that both have, once', () => {
    fc.assert(
      fc.property(anyStretches, anyStretches, (drafts, covering) => {
        const turns = unitsApart(drafts);
        const units = unitsOf(coveredStretches(turns, covering));
        const cover = new Set(unitsOf(covering));
        expect(units).toEqual(unitsOf(turns).filter((unit) => cover.has(unit)));
        expect(new Set(units).size).toBe(units.length);
      }),
    );
  });

  it('is all of the cover where one turn is the whole text', () => {
    fc.assert(
      fc.property(anyStretches, (covering) => {
        expect(unitsOf(coveredStretches([turn(0, 60)], covering))).toHaveLength(coveredLength(covering));
      }),
    );
  });
});

/** The stretches without what an earlier one has. */
function unitsApart(stretches: readonly Stretch[]): Stretch[] {
  const reached = stretches.map((_, index) => Math.max(0, ...stretches.slice(0, index).map(({ end }) => end)));
  return stretches
    .map(({ start, end }, index) => ({ start: Math.max(start, reached[index]!), end }))
    .filter(({ start, end }) => start < end);
}
