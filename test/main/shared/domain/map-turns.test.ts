import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapHeadings, mapTurns } from '../../../../src-main/shared/domain/map-turns.ts';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import type { TextChange } from '../../../../src-main/shared/domain/text-changes.ts';
import { editOf } from '../../../helpers/random-edit.ts';

const text = 'Alpha one\nBeta two\nGamma three';
const linesOf = (of: string) =>
  [...of.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
const change = (from: number, to: number, insert: string): TextChange => ({ from, to, insert });

const after = (map: typeof mapTurns, changes: readonly TextChange[], before = text) => {
  const result = applyChanges(before, changes);
  return map(linesOf(before), { changes, after: result }).map((turn) => turn && result.slice(turn.start, turn.end));
};

const [one, two, three] = ['Alpha one', 'Beta two', 'Gamma three'];

describe('mapTurns', () => {
  it.each([
    ['words typed at its beginning', [change(10, 10, 'Well, ')], [one, 'Well, Beta two', three]],
    ['words typed at its end', [change(18, 18, ', too')], [one, 'Beta two, too', three]],
    ['paragraphs pasted into it', [change(14, 14, ' x\ny')], [one, 'Beta x\ny two', three]],
    ['a paragraph typed behind it', [change(18, 18, '\nMore')], [one, 'Beta two\nMore', three]],
    ['an empty line behind it', [change(18, 18, '\n')], [one, two, three]],
    ['an empty line before it', [change(10, 10, '\n')], [one, two, three]],
    ['the loss of its words', [change(10, 18, '')], [one, null, three]],
    ['the loss of its line', [change(10, 19, '')], [one, null, three]],
    ['other words for all of its own', [change(10, 18, 'New')], [one, 'New', three]],
    ['the line before it joined', [change(9, 10, ' ')], ['Alpha one Beta two', null, three]],
    ['a deletion into it', [change(6, 14, '')], ['Alpha  two', null, three]],
    ['a deletion over it', [change(6, 24, '')], ['Alpha  three', null, null]],
    ['a new beginning of its line', [change(6, 14, 'uno\nBETA')], ['Alpha uno\nBETA two', null, three]],
  ])('keeps turns through %s', (_name, changes, turns) => {
    expect(after(mapTurns, changes)).toEqual(turns);
  });

  it('gives words on an empty line to who spoke last', () => {
    expect(after(mapTurns, [change(10, 10, 'More')], 'Alpha one\n\nBeta two')).toEqual(['Alpha one\nMore', 'Beta two']);
  });

  it('gives a turn the words of its line that were nobody’s', () => {
    const result = mapTurns([{ start: 5, end: 9 }], { changes: [change(4, 5, ' ')], after: 'Note Beta' });
    expect(result).toEqual([{ start: 0, end: 9 }]);
  });

  it('keeps them in order, apart, inside the text and at the beginning of lines', () => {
    fc.assert(
      fc.property(editOf(60), ({ before, changes }) => {
        const result = applyChanges(before, changes);
        const turns = mapTurns(linesOf(before), { changes, after: result }).filter((turn) => turn !== null);
        const lines = turns.map(({ start }) => result.slice(0, start).split('\n').at(-1)!.trim());
        expect(lines.filter((line) => line !== '')).toEqual([]);
        expect(turns.every(({ start, end }, index) => start < end && (turns[index - 1]?.end ?? 0) <= start)).toBe(true);
        expect(turns.every(({ start, end }) => result.slice(start, end).trim() !== '')).toBe(true);
        expect((turns.at(-1)?.end ?? 0) <= result.length).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('mapHeadings', () => {
  it.each([
    ['words typed at its end', [change(18, 18, ', too')], [one, 'Beta two, too', three]],
    ['a line typed before it', [change(10, 10, 'More\n')], [one, two, three]],
    ['a line typed behind it', [change(18, 18, '\nMore')], [one, two, three]],
    ['a line end inside it', [change(14, 15, '\n')], [one, 'Beta', three]],
    ['the loss of its words', [change(10, 18, '')], [one, null, three]],
    ['the loss of its line', [change(10, 19, '')], [one, null, three]],
    ['other words for all of its own', [change(10, 18, 'New')], [one, 'New', three]],
    ['the line before it joined', [change(9, 10, ' ')], ['Alpha one Beta two', null, three]],
  ])('keeps headings through %s', (_name, changes, headings) => {
    expect(after(mapHeadings, changes)).toEqual(headings);
  });
});
