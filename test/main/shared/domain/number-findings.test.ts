import { expect, it } from 'vitest';
import { numberFindings } from '../../../../src-main/shared/domain/number-findings.ts';

it('numbers findings in their order, and leaves out what was dropped', () => {
  const findings = [
    { id: 'a', state: 'final' },
    { id: 'b', state: 'dropped' },
    { id: 'c', state: 'draft' },
  ] as const;
  expect([...numberFindings(findings)]).toEqual([
    ['a', 1],
    ['c', 2],
  ]);
});
