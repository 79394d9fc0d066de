import { describe, expect, it } from 'vitest';
import { sharedEvidence } from '../../../../../src-renderer/features/findings/compare/shared-evidence.ts';
import { aQuote } from '../a-finding.ts';

describe('what findings share', () => {
  it('are passages and people that stand in more than one, once each', () => {
    const one = { id: '1', evidence: [aQuote({ passageId: 'a' }), aQuote({ passageId: 'b', speaker: 'Ben' })] };
    const two = { id: '2', evidence: [aQuote({ passageId: 'a', side: 'against' })] };
    const three = { id: '3', evidence: [aQuote({ passageId: 'c' }), aQuote({ passageId: 'd', speaker: null })] };
    const { quotes, people } = sharedEvidence([one, two, three], ({ speaker }) => speaker);
    expect([...quotes]).toEqual([['a', ['1', '2']]]);
    expect([...people]).toEqual([['Anna', ['1', '2', '3']]]);
  });
});
