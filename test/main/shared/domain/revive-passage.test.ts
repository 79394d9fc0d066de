import { describe, expect, it } from 'vitest';
import { revivePassage } from '../../../../src-main/shared/domain/revive-passage.ts';

const stretch = (start: number, end: number) => ({ start, end });

describe('revivePassage', () => {
  it.each([
    ['at its place', 4, 'two', 'one two', [stretch(4, 7)], stretch(4, 7)],
    ['when the last letter is typed', 4, 'two', 'one two', [stretch(6, 7)], stretch(4, 7)],
    ['with the sentence around it', 0, 'the cat', 'all the cat sat', [stretch(0, 15)], stretch(4, 11)],
    ['not where nothing was typed', 4, 'two', 'one two', [stretch(0, 3)], null],
    ['not on words that stand twice', 0, 'the cat', 'x the cat, the cat', [stretch(0, 18)], null],
    ['not on a short word anywhere', 0, 'it', 'is it so', [stretch(0, 8)], null],
    ['not on words typed elsewhere', 0, 'the cat', 'one. x the cat', [stretch(5, 14)], null],
  ])('gives a passage its words back %s', (_name, at, formerText, text, inserted, place) => {
    expect(revivePassage({ at, formerText }, { text, inserted })).toEqual(place);
  });
});
