import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundaryOf } from '../../../../src-main/shared/domain/graphemes.ts';
import { mapPassage } from '../../../../src-main/shared/domain/map-passage.ts';
import { normaliseChanges } from '../../../../src-main/shared/domain/normalise-changes.ts';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import { editOf } from '../../../helpers/random-edit.ts';

const change = (from: number, to: number, insert: string) => ({ from, to, insert });

const boundariesOf = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) => isBoundaryOf(text, offset));

describe('normaliseChanges', () => {
  it.each([
    ['half of a surrogate pair', 'a🙂b', [change(2, 3, '\ude43')], [change(1, 3, '🙃')]],
    ['a mark behind a letter', 'caf', [change(3, 3, 'e'), change(3, 3, '\u0301')], [change(3, 3, 'e\u0301')]],
    ['a mark typed to a letter', 'cafe', [change(4, 4, '\u0301')], [change(3, 4, 'e\u0301')]],
    ['a letter under its mark', 'xe\u0301', [change(1, 2, '')], [change(0, 3, 'x\u0301')]],
    ['nothing', 'abc', [change(1, 2, 'b')], []],
    ['another order', 'abcdef', [change(4, 5, 'E'), change(0, 1, 'A')], [change(0, 1, 'A'), change(4, 5, 'E')]],
    ['words taken out and typed', 'abc', [change(1, 2, ''), change(2, 2, 'B')], [change(1, 2, 'B')]],
    ['two words side by side', 'abc', [change(0, 1, 'A'), change(1, 2, 'B')], [change(0, 1, 'A'), change(1, 2, 'B')]],
    ['line ends of other systems', 'ab', [change(1, 1, 'x\r\ny\0')], [change(1, 1, 'x\ny')]],
  ])('takes %s whole', (_name, text, changes, normal) => {
    expect(normaliseChanges(text, changes)).toEqual(normal);
  });

  it.each([
    ['behind the end', [change(2, 4, '')]],
    ['turned round', [change(2, 1, '')]],
    ['overlapping', [change(0, 2, ''), change(1, 3, '')]],
  ])('refuses changes %s', (_name, changes) => {
    expect(() => normaliseChanges('abc', changes)).toThrow(expect.objectContaining({ code: 'outside-text' }));
  });

  it('changes a text as the changes say', () => {
    fc.assert(
      fc.property(editOf(), ({ before, changes }) => {
        expect(applyChanges(before, normaliseChanges(before, changes))).toBe(
          applyChanges(before, changes).toWellFormed(),
        );
      }),
      { numRuns: 5_000 },
    );
  });

  it('never leads a passage into a character', () => {
    fc.assert(
      fc.property(editOf(), fc.nat(), fc.nat(), ({ before, changes }, one, other) => {
        const whole = boundariesOf(before);
        const [start, end] = [whole[one % whole.length]!, whole[other % whole.length]!].toSorted((a, b) => a - b);
        const normal = normaliseChanges(before, changes);
        const after = applyChanges(before, normal);
        const passage = mapPassage({ start: start!, end: end! }, normal);
        expect([isBoundaryOf(after, passage.start), isBoundaryOf(after, passage.end)]).toEqual([true, true]);
      }),
      { numRuns: 5_000 },
    );
  });
});
