import { expect, it } from 'vitest';
import { thinEvidence } from '../../../../src-renderer/features/findings/thin-evidence.ts';

const all = { participants: 9, documents: 4 };

it.each([
  [{ quotes: 0, participants: 0, documents: 0 }, all, null],
  [{ quotes: 1, participants: 1, documents: 1 }, all, 'oneQuote'],
  [{ quotes: 3, participants: 1, documents: 2 }, all, 'onePerson'],
  [{ quotes: 3, participants: 0, documents: 2 }, all, 'noSpeaker'],
  [{ quotes: 3, participants: 0, documents: 2 }, { participants: 0, documents: 4 }, null],
  [{ quotes: 3, participants: 2, documents: 1 }, all, 'oneDocument'],
  [{ quotes: 3, participants: 2, documents: 1 }, { participants: 9, documents: 1 }, null],
  [{ quotes: 3, participants: 2, documents: 2 }, all, null],
] as const)('of %o in a project of %o says %s', (evidence, project, thinness) => {
  expect(thinEvidence(evidence, project)).toBe(thinness);
});
