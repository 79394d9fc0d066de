import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeCondition } from '../../../../src-main/shared/contract/queries.ts';
import { conditionForm, emptyForm, formCondition } from '../../../../src-renderer/features/queries/query-form.ts';

const leaf: fc.Arbitrary<CodeCondition> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((codeId) => ({ kind: 'code', codeId }) as const),
  fc.constant({ kind: 'codeSet', codeSetId: 's' } as const),
);
const { condition } = fc.letrec<{ condition: CodeCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ kind: fc.constantFrom('any', 'all'), of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
    fc.record({
      kind: fc.constantFrom('not', 'overlapping', 'inside'),
      first: tie('condition'),
      second: tie('condition'),
    }),
    fc.record({
      kind: fc.constant('followedBy' as const),
      first: tie('condition'),
      second: tie('condition'),
      turns: fc.nat(9),
    }),
  ),
}));

describe('the rows of a query', () => {
  it('ask what the query asked', () => {
    fc.assert(
      fc.property(condition, (asked) => {
        expect(formCondition(conditionForm(asked))).toEqual(asked);
      }),
    );
  });

  it('ask nothing without a code, and leave rows without a code out', () => {
    expect(formCondition(emptyForm)).toBeNull();
    const form = conditionForm({ kind: 'code', codeId: 'a' });
    const relation = { kind: 'inside', turns: 1, group: { join: 'any', members: [] } } as const;
    expect(formCondition({ ...form, relations: [relation] })).toEqual({ kind: 'code', codeId: 'a' });
  });
});
