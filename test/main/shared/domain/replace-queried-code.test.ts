import { describe, expect, it } from 'vitest';
import type { CodeCondition } from '../../../../src-main/shared/contract/queries.ts';
import { replaceQueriedCode } from '../../../../src-main/shared/domain/replace-queried-code.ts';

const code = (codeId: string): CodeCondition => ({ kind: 'code', codeId });
const set: CodeCondition = { kind: 'codeSet', codeSetId: 'old' };

const cases: [string, CodeCondition, CodeCondition][] = [
  ['alone', code('old'), code('new')],
  ['not where it is a set of that id', set, set],
  ['not another', code('other'), code('other')],
  [
    'in pairs',
    { kind: 'followedBy', first: code('old'), second: code('other'), turns: 2 },
    { kind: 'followedBy', first: code('new'), second: code('other'), turns: 2 },
  ],
  ['once in a list', { kind: 'any', of: [code('new'), set, code('old')] }, { kind: 'any', of: [code('new'), set] }],
  [
    'in brackets',
    { kind: 'all', of: [{ kind: 'any', of: [code('old'), code('other')] }, code('old')] },
    { kind: 'all', of: [{ kind: 'any', of: [code('new'), code('other')] }, code('new')] },
  ],
];

describe('a code in the place of another', () => {
  it.each(cases)('is asked for %s', (_where, condition, expected) => {
    expect(replaceQueriedCode(condition, 'old', 'new')).toEqual(expected);
  });
});
