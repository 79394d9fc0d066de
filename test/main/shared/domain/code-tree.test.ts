import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCodeTree,
  codePath,
  flattenCodeTree,
  parseCodePath,
  printCodePath,
  withCodesBelow,
} from '../../../../src-main/shared/domain/code-tree.ts';
import type { TreeCode } from '../../../../src-main/shared/domain/code-tree.ts';

/** Each code's parent is one before it, or none. */
const forest = fc.array(fc.nat(), { maxLength: 20 }).map((choices) =>
  choices.map((choice, index): TreeCode => {
    const parent = (choice % (index + 1)) - 1;
    return { id: `c${index}`, parentId: parent < 0 ? null : `c${parent}`, name: `Code ${index}` };
  }),
);

const shuffled = forest.chain((codes) => fc.shuffledSubarray(codes, { minLength: codes.length }));

const depthOf = (codes: readonly TreeCode[], id: string) => codePath(codes, id).length - 1;

describe('a code tree', () => {
  it('has every code once, after the code above it and at its depth', () => {
    fc.assert(
      fc.property(shuffled, (codes) => {
        const flat = flattenCodeTree(buildCodeTree(codes));
        const order = flat.map(({ code }) => code.id);
        expect(order.toSorted()).toEqual(codes.map((code) => code.id).toSorted());
        flat.forEach(({ code, depth }, index) => {
          expect(depth).toBe(depthOf(codes, code.id));
          expect(order.indexOf(code.parentId ?? order[0]!)).toBeLessThanOrEqual(index);
        });
      }),
    );
  });

  it('keeps the order of codes below one code', () => {
    fc.assert(
      fc.property(shuffled, (codes) => {
        const flat = flattenCodeTree(buildCodeTree(codes)).map(({ code }) => code);
        codes.forEach(({ parentId }) => {
          const siblings = (list: readonly TreeCode[]) => list.filter((code) => code.parentId === parentId);
          expect(siblings(flat)).toEqual(siblings(codes));
        });
      }),
    );
  });

  it('has below a code what stands between it and the next at its depth', () => {
    fc.assert(
      fc.property(forest, fc.nat(), (codes, choice) => {
        fc.pre(codes.length > 0);
        const { id } = codes[choice % codes.length]!;
        const flat = flattenCodeTree(buildCodeTree(codes));
        const from = flat.findIndex(({ code }) => code.id === id);
        const next = flat.findIndex(({ depth }, index) => index > from && depth <= flat[from]!.depth);
        const below = flat.slice(from, next === -1 ? undefined : next).map(({ code }) => code.id);
        expect([...withCodesBelow(codes, id)].toSorted()).toEqual(below.toSorted());
      }),
    );
  });

  it('puts a code whose parent is missing at the top', () => {
    expect(buildCodeTree([{ id: 'a', parentId: 'gone', name: 'A' }])).toMatchObject([{ depth: 0, code: { id: 'a' } }]);
  });

  it('does not run for ever over codes that stand in a circle', () => {
    const circle = [
      { id: 'a', parentId: 'b', name: 'A' },
      { id: 'b', parentId: 'a', name: 'B' },
    ];
    expect(codePath(circle, 'a')).toHaveLength(2);
    expect([...withCodesBelow(circle, 'a')]).toEqual(['a', 'b']);
  });
});

describe('a code path', () => {
  it.each([
    ['Theme/Code', ['Theme', 'Code']],
    [' Theme / Code ', ['Theme', 'Code']],
    ['/Theme//Code/', ['Theme', 'Code']],
    ['A\\/B/C', ['A/B', 'C']],
    ['', []],
    [' / ', []],
  ])('%j reads as %j', (path, names) => {
    expect(parseCodePath(path)).toEqual(names);
  });

  it('is read as it was printed', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', '使', '/', '\\', ' ', 'b'), minLength: 1, maxLength: 8 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        expect(parseCodePath(printCodePath(names))).toEqual(names);
      }),
    );
  });
});
