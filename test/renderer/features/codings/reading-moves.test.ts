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
    expect(nextUncoded(0, turns, [])).toEqual(turns[1]);
    expect(nextUncoded(0, turns, [coding('a', 18, 20)])).toEqual(turns[0]);
    expect(nextUncoded(0, turns, [coding('a', 18, 20), coding('b', 0, 3)])).toBeNull();
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
