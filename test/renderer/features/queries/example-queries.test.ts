import { describe, expect, it } from 'vitest';
import { exampleQueries } from '../../../../src-renderer/features/queries/example-queries.ts';

const code = (id: string, codings: number) => ({
  id,
  parentId: null,
  name: id,
  color: 0,
  definition: '',
  whenToUse: '',
  whenNotToUse: '',
  codings,
  pin: null,
  exampleCodingId: null,
});
const of = (codeId: string) => ({ kind: 'code', codeId });

describe('the examples of queries', () => {
  it('ask about the two codes that are used most', () => {
    const first = of('often');
    const second = of('sometimes');
    expect(exampleQueries([code('rarely', 1), code('often', 9), code('sometimes', 4)])).toEqual([
      { codes: { kind: 'overlapping', first, second }, limits: {} },
      { codes: { kind: 'not', first, second }, limits: {} },
      { codes: first, limits: { leaveOutInterviewers: true } },
    ]);
  });

  it.each([
    ['nothing is coded', [code('unused', 0)], 0],
    ['one code is used', [code('unused', 0), code('used', 2)], 1],
  ])('say no more than the codings can answer while %s', (_, codes, count) => {
    expect(exampleQueries(codes)).toHaveLength(count);
  });
});
