import { describe, expect, it } from 'vitest';
import {
  codingsAt,
  moveByWord,
  nextUncoded,
  stretchAround,
} from '../../../../src-renderer/features/codings/reading-moves.ts';
import { splitLines } from '../../../../src-renderer/editor/text-lines.ts';

const text = 'first words here\nsecond turn';
const turn = (start: number, end: number) => ({ speakerId: 's', start, end, at: null });
const coding = (id: string, start: number, end: number) => ({
  id,
  start,
  end,
  passageId: id,
  codeId: 'c',
  researcher: 'r',
  memo: '',
  weight: null,
  valence: null,
  formerText: null,
  createdAt: 0,
});
const turns = [turn(0, 16), turn(17, 28)];

describe('reading moves', () => {
  it('takes the turn around the caret when nothing is selected', () => {
    expect(stretchAround(20, turns, splitLines(text))).toEqual(turns[1]);
  });

  it('takes the line where nobody speaks', () => {
    expect(stretchAround(20, [], splitLines(text))).toEqual({ start: 17, end: 28 });
  });

  it('goes to the next turn that is not coded, and round again', () => {
    const wanted = { offset: 0, turns, leftOut: new Set<string>() };
    expect(nextUncoded({ ...wanted, codings: [] }, 1)).toEqual(turns[1]);
    expect(nextUncoded({ ...wanted, codings: [coding('a', 18, 20)] }, 1)).toEqual(turns[0]);
    expect(nextUncoded({ ...wanted, codings: [coding('a', 18, 20), coding('b', 0, 3)] }, 1)).toBeNull();
  });

  it.each([
    [28, [], 0],
    [17, [], 0],
    [5, [], 2],
    [40, [coding('a', 18, 20)], 0],
    [40, [], 1],
  ])('goes back from %i to the turn before that is not coded, and round again', (offset, codings, index) => {
    const three = [...turns, turn(30, 40)];
    expect(nextUncoded({ offset, turns: three, codings, leftOut: new Set() }, -1)).toEqual(three[index]);
  });

  it('passes over interviewers', () => {
    const asked = [turn(0, 16), { ...turn(17, 28), speakerId: 'host' }, turn(30, 40)];
    const wanted = { offset: 0, turns: asked, codings: [], leftOut: new Set(['host']) };
    expect(nextUncoded(wanted, 1)).toEqual(asked[2]);
    expect(nextUncoded({ ...wanted, leftOut: new Set(['s', 'host']) }, 1)).toBeNull();
  });

  it('names the shortest of overlapping codings first', () => {
    const here = codingsAt(3, [coding('long', 0, 16), coding('short', 2, 5), coding('elsewhere', 20, 22)]);
    expect(here.map(({ id }) => id)).toEqual(['short', 'long']);
  });

  it.each([
    ['first words here', 5, 1, 11],
    ['first words here', 5, -1, 0],
    ['first words here', 16, 1, 16],
    ['我們邀請上萬人', 0, 1, 2],
  ] as const)('moves in “%s” from %i by %i to %i', (words, offset, direction, expected) => {
    expect(moveByWord(words, offset, direction)).toBe(expected);
  });
});
