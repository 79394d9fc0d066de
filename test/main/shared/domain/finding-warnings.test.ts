import { describe, expect, it } from 'vitest';
import { findingWarnings, studiedOf } from '../../../../src-main/shared/domain/finding-warnings.ts';
import type { QuestionedFinding } from '../../../../src-main/shared/domain/finding-warnings.ts';

const none = { for: 0, against: 0, withheld: 0, emptied: 0 };
const nobody = { participants: 0, documents: 0 };
/** Of two people in two documents, with something against it. */
const sound: QuestionedFinding = {
  state: 'draft',
  recommendation: '',
  participants: 2,
  documents: 2,
  against: { participants: 1, documents: 1 },
  pieces: { ...none, for: 2, against: 1 },
};
const studied = { participants: 5, documents: 3 };

const warningsOf = (changes: Partial<QuestionedFinding>, all = studied) =>
  findingWarnings({ ...sound, ...changes }, all).map(({ kind, count, of }) => `${kind} ${count}/${of}`);

describe('a finding', () => {
  it('is not questioned where people and documents stand behind it and something was looked for against it', () => {
    expect(warningsOf({})).toEqual([]);
  });

  it.each<[string, Partial<QuestionedFinding>, string[]]>([
    ['nothing stands behind', { pieces: none, participants: 0, documents: 0 }, ['no-evidence 0/0']],
    ['only something against it', { pieces: { ...none, against: 1 }, participants: 0 }, ['no-evidence 0/0']],
    ['one quote stands behind', { pieces: { ...none, for: 1 }, participants: 1, documents: 1 }, ['one-quote 1/1']],
    ['nobody known stands behind', { participants: 0, against: nobody }, ['no-participant 2/2']],
    ['one person stands behind', { participants: 1, documents: 1 }, ['one-participant 2/2']],
    ['one document stands behind', { documents: 1 }, ['one-document 2/2']],
    ['nothing was looked for against', { pieces: { ...none, for: 3 }, against: nobody }, ['one-sided 3/3']],
    ['more people speak against', { against: { participants: 3, documents: 1 } }, ['outweighed 3/2']],
    ['one did not agree to', { pieces: { for: 2, against: 1, withheld: 1, emptied: 0 } }, ['withheld 1/3']],
    ['nobody agreed to', { pieces: { ...none, for: 2, withheld: 2 }, against: nobody }, ['all-withheld 2/2']],
    ['words were deleted of', { pieces: { for: 2, against: 1, withheld: 0, emptied: 1 } }, ['emptied 1/3']],
    ['is final without a recommendation', { state: 'final', recommendation: ' \n' }, ['no-recommendation 0/0']],
    ['was dropped', { state: 'dropped', pieces: none }, []],
  ])('is questioned that %s', (_what, changes, warnings) => {
    expect(warningsOf(changes)).toEqual(warnings);
  });

  it('is told all that is to be questioned, what weighs most first', () => {
    const pieces = { for: 3, against: 0, withheld: 1, emptied: 1 };
    const changes = { pieces, participants: 1, documents: 1, against: nobody, state: 'final' as const };
    expect(warningsOf(changes)).toEqual([
      'one-participant 3/3',
      'one-sided 3/3',
      'withheld 1/3',
      'emptied 1/3',
      'no-recommendation 0/0',
    ]);
  });

  it('of a study of one person in one document is not thin for that', () => {
    expect(warningsOf({ participants: 1, documents: 1 }, { participants: 1, documents: 1 })).toEqual([]);
  });

  it('is counted against participants who were asked, not against those who asked', () => {
    const summary = { documents: 3, participants: 6, interviewers: 1, codes: 0, codings: 0, findings: 0 };
    expect(studiedOf(summary)).toEqual(studied);
  });
});
