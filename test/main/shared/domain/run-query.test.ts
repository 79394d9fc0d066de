import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeCondition } from '../../../../src-main/shared/contract/queries.ts';
import { runQuery } from '../../../../src-main/shared/domain/run-query.ts';
import type { QueriedCoding } from '../../../../src-main/shared/domain/run-query.ts';
import type { Stretch } from '../../../../src-main/shared/domain/stretches.ts';

const length = 24;
const units: readonly Stretch[] = [0, 6, 12, 18].map((start) => ({ start, end: start + 5 }));
const codes = { family: (id: string) => new Set([id]), ofSet: () => new Set(['a', 'b']) };

const coding = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(length - 6), fc.integer({ min: 0, max: 6 }))
  .map(([codeId, start, size]) => ({ codeId, start, end: start + size }));
const codings = fc
  .array(coding, { maxLength: 12 })
  .map((list) =>
    list.map((one, index): QueriedCoding => ({ ...one, codingId: `${index}`, passageId: `${one.start} ${one.end}` })),
  )
  .map((list) => list.toSorted((first, second) => first.start - second.start || first.end - second.end));

const leaf: fc.Arbitrary<CodeCondition> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((codeId) => ({ kind: 'code', codeId }) as const),
  fc.constant({ kind: 'codeSet', codeSetId: 's' } as const),
);
const { condition } = fc.letrec<{ condition: CodeCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ kind: fc.constantFrom('any', 'all'), of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      kind: fc.constantFrom('not', 'overlapping', 'inside'),
      first: tie('condition'),
      second: tie('condition'),
    }),
    fc.record({
      kind: fc.constant('followedBy' as const),
      first: tie('condition'),
      second: tie('condition'),
      turns: fc.nat(3),
    }),
  ),
}));

/** A stretch as its characters; one without words as the passage it was. */
const charactersOf = ({ start, end }: Stretch) => Array.from({ length: end - start }, (_, index) => start + index);
const meet = (first: string, second: string) => {
  const other = new Set(second.split(' '));
  return first
    .split(' ')
    .filter((one) => one !== '' && other.has(one))
    .join(' ');
};
const isEmpty = (one: string) => !/^\d/.test(one);
const first = (one: string) => Number(one.split(' ')[0]);
const last = (one: string) => Number(one.split(' ').at(-1));
const turnOf = (at: number) => units.filter(({ start }) => start <= at).length;

/** The same by sets of characters, each stretch looked at with each other. */
function naive(part: CodeCondition, list: readonly QueriedCoding[]): Set<string> {
  const passages = (ids: readonly string[]) =>
    new Set(
      list
        .filter(({ codeId }) => ids.includes(codeId))
        .map((one) => (one.start === one.end ? `empty ${one.passageId}` : charactersOf(one).join(' '))),
    );
  const pairs = (left: Set<string>, right: Set<string>) =>
    new Set(
      [...left].flatMap((one) =>
        [...right]
          .flatMap((other) => meet(one, other) || [])
          .filter(
            (met) =>
              !isEmpty(one) && !isEmpty(met) && [...right].some((other) => !isEmpty(other) && meet(one, other) === met),
          ),
      ),
    );
  switch (part.kind) {
    case 'code':
      return passages([part.codeId]);
    case 'codeSet':
      return passages(['a', 'b']);
    case 'any':
      return new Set(part.of.flatMap((one) => [...naive(one, list)]));
    case 'all':
      return part.of.map((one) => naive(one, list)).reduce(pairs);
    case 'overlapping':
      return pairs(naive(part.first, list), naive(part.second, list));
    case 'not': {
      const second = [...naive(part.second, list)].filter((one) => !isEmpty(one));
      return new Set(
        [...naive(part.first, list)].filter((one) => isEmpty(one) || second.every((other) => meet(one, other) === '')),
      );
    }
    case 'inside': {
      const second = [...naive(part.second, list)].filter((one) => !isEmpty(one));
      return new Set(
        [...naive(part.first, list)].filter((one) => !isEmpty(one) && second.some((other) => meet(one, other) === one)),
      );
    }
    case 'followedBy': {
      const second = [...naive(part.second, list)].filter((one) => !isEmpty(one));
      const follows = (one: string, other: string) =>
        first(other) > last(one) && turnOf(first(other)) - turnOf(last(one)) <= part.turns;
      return new Set(
        [...naive(part.first, list)].filter((one) => !isEmpty(one) && second.some((other) => follows(one, other))),
      );
    }
  }
}

describe('runQuery', () => {
  it('yields what looking at each character with each other yields', () => {
    fc.assert(
      fc.property(condition, codings, (asked, list) => {
        const found = runQuery(asked, { codings: list, units: () => units }, codes);
        const said = found.map((one) =>
          one.start === one.end ? `empty ${one.codings[0]!.passageId}` : charactersOf(one).join(' '),
        );
        expect(said.length).toBe(new Set(said).size);
        expect(new Set(said)).toEqual(naive(asked, list));
      }),
      { numRuns: 3000 },
    );
  });

  it('is ordered, and says by which codings a stretch answers', () => {
    fc.assert(
      fc.property(condition, codings, (asked, list) => {
        const found = runQuery(asked, { codings: list, units: () => units }, codes);
        expect(found).toEqual(found.toSorted((one, other) => one.start - other.start || one.end - other.end));
        expect(found.every(({ codings: by }) => by.length > 0 && new Set(by).size === by.length)).toBe(true);
        expect(
          found.every(({ start, end, codings: by }) => by.every((one) => one.start <= start && one.end >= end)),
        ).toBe(true);
      }),
    );
  });

  it('answers nothing asked with every coded passage', () => {
    const one = { codingId: '1', passageId: 'p', codeId: 'a', start: 2, end: 5 };
    const found = runQuery(null, { codings: [one, { ...one, codingId: '2', codeId: 'b' }], units: () => units }, codes);
    expect(found.map(({ start, end, codings: by }) => [start, end, by.length])).toEqual([[2, 5, 2]]);
  });
});
