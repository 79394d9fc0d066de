import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differingLines } from '../../../src-renderer/editor/differing-lines.ts';

const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
const compare = (before: readonly string[], after: readonly string[]) =>
  differingLines(before.length, after.length, (line, next) => before[line] === after[next]);

it('names the lines that make one list the other', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const found = compare(before, after);
      const made = found && [
        ...before.slice(0, found.from),
        ...after.slice(found.from, found.toEnd),
        ...before.slice(found.fromEnd),
      ];
      expect(made ?? before).toEqual(after);
    }),
  );
});

it.each([
  [['a', 'b'], ['a', 'b'], null],
  [['a', 'b', 'c'], ['a', 'x', 'c'], { from: 1, fromEnd: 2, toEnd: 2 }],
  [['a', 'a'], ['a', 'a', 'a'], { from: 2, fromEnd: 2, toEnd: 3 }],
  [['a', 'b'], ['b'], { from: 0, fromEnd: 1, toEnd: 0 }],
] as const)('compares %j and %j from both ends', (before, after, expected) => {
  expect(compare(before, after)).toEqual(expected);
});
