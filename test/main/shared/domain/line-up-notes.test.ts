import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineUpNotes, shiftOfNotes } from '../../../../src-main/shared/domain/line-up-notes.ts';
import type { NotedTurn } from '../../../../src-main/shared/domain/line-up-notes.ts';

const said = (speaker: string, at: number | null, text: string): NotedTurn => ({ speaker, at, text });
const pairsOf = (mine: readonly NotedTurn[], theirs: readonly NotedTurn[], shift = 0) =>
  lineUpNotes(mine, theirs, shift).map(({ mine: one, theirs: other }) => [one, other]);

const mine = [
  said('Ana', 1_000, 'We waited forty minutes at the gate.'),
  said('Ben', 9_000, 'Yes.'),
  said('Ana', 20_000, '没有人告诉我们为什么。'),
];

describe('two note-takers’ turns', () => {
  it('that have the same words, speaker and about the same time are one', () => {
    const theirs = [said('ana', 4_000, 'we waited 40 minutes at the gate'), said('Ana', 26_000, '没人告诉我们为什么')];
    expect(pairsOf(mine, theirs)).toEqual([
      [0, 0],
      [1, null],
      [2, 1],
    ]);
  });

  it('stand alone in the order of time where only one has them', () => {
    const theirs = [
      said('Cleo', 500, 'Is it on?'),
      said('Cleo', 12_000, 'Same here, twice.'),
      said('Cleo', null, 'Bye.'),
    ];
    expect(pairsOf(mine, theirs)).toEqual([
      [null, 0],
      [0, null],
      [1, null],
      [null, 1],
      [null, 2],
      [2, null],
    ]);
  });

  it.each([
    ['far from each other', [said('Ben', 300_000, 'Yes.')]],
    ['short and of others', [said('Ana', 9_000, 'Yes.')]],
    ['of another with somewhat other words', [said('Ben', 1_000, 'We waited long at some other gate today.')]],
  ])('are not one: %s', (_case, theirs) => {
    expect(lineUpNotes(mine, theirs, 0).every((pair) => pair.mine === null || pair.theirs === null)).toBe(true);
  });

  it('are one where the two heard different people say nearly the same', () => {
    expect(pairsOf([mine[0]!], [said('Ben', 2_000, 'We waited forty minutes at the gate')])).toEqual([[0, 0]]);
  });

  it('of clocks that began at other times are brought together by what they share', () => {
    const late = (by: number) => longer.map((turn) => ({ ...turn, at: turn.at! - by }));
    expect(shiftOfNotes(longer, late(3_600_000))).toBe(3_600_000);
    expect(shiftOfNotes(longer.slice(0, 2), late(5_000))).toBeNull();
    expect(pairsOf(longer, late(3_600_000), 3_600_000)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('are each there once, in order, whatever they are', () => {
    const turn = fc.record({
      speaker: fc.constantFrom('Ana', 'Ben'),
      at: fc.option(fc.nat(200_000)),
      text: fc.oneof(fc.constantFrom('Yes.', 'We waited forty minutes', '等了四十分钟，没有人来'), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(turn), fc.array(turn), fc.integer({ min: -50_000, max: 50_000 }), (one, other, shift) => {
        const pairs = lineUpNotes(one, other, shift);
        const numbers = (which: 'mine' | 'theirs') =>
          pairs.flatMap((pair) => pair[which] ?? []).sort((first, second) => first - second);
        expect(numbers('mine')).toEqual([...one.keys()]);
        expect(numbers('theirs')).toEqual([...other.keys()]);
      }),
    );
  });
});

const longer = [
  said('Ana', 3_700_000, 'We waited forty minutes at the gate.'),
  said('Ben', 3_720_000, 'I asked twice and nobody knew anything.'),
  said('Ana', 3_750_000, '没有人告诉我们为什么，一直等到晚上。'),
];
