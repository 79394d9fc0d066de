import { describe, expect, it } from 'vitest';
import { findingWarnings, studiedOf } from '../../../../src-main/shared/domain/finding-warnings.ts';
import type { QuestionedFinding } from '../../../../src-main/shared/domain/finding-warnings.ts';

const piece = { side: 'for', isWithheld: false, isEmptied: false } as const;
const contrary = { ...piece, side: 'against' } as const;
const nobody = { participants: 0, documents: 0 };
/** Of two people in two documents, with something against it. */
const sound: QuestionedFinding = {
  state: 'draft',
  recommendation: '',
  participants: 2,
  documents: 2,
  against: { participants: 1, documents: 1 },
  evidence: [piece, piece, contrary],
};
const studied = { participants: 5, documents: 3 };

const warningsOf = (changes: Partial<QuestionedFinding>, all = studied) =>
  findingWarnings({ ...sound, ...changes }, all).map(({ kind, count, of }) => `${kind} ${count}/${of}`);

describe('a finding', () => {
  it('is not questioned where people and documents stand behind it and something was looked for against it', () => {
    expect(warningsOf({})).toEqual([]);
  });

  it.each<[string, Partial<QuestionedFinding>, string[]]>([
    ['nothing stands behind', { evidence: [], participants: 0, documents: 0 }, ['no-evidence 0/0']],
    ['only something against it', { evidence: [contrary], participants: 0 }, ['no-evidence 0/0']],
    ['one quote stands behind', { evidence: [piece], participants: 1, documents: 1 }, ['one-quote 1/1']],
    ['nobody known stands behind', { participants: 0, against: nobody }, ['no-participant 2/2']],
    ['one person stands behind', { participants: 1, documents: 1 }, ['one-participant 2/2']],
    ['one document stands behind', { documents: 1 }, ['one-document 2/2']],
    ['nothing was looked for against', { evidence: [piece, piece, piece], against: nobody }, ['one-sided 3/3']],
    ['more people speak against', { against: { participants: 3, documents: 1 } }, ['outweighed 3/2']],
    ['one did not agree to', { evidence: [{ ...piece, isWithheld: true }, piece, contrary] }, ['withheld 1/3']],
    [
      'nobody agreed to',
      { evidence: [1, 2].map(() => ({ ...piece, isWithheld: true })), against: nobody },
      ['all-withheld 2/2'],
    ],
    ['words were deleted of', { evidence: [{ ...piece, isEmptied: true }, piece, contrary] }, ['emptied 1/3']],
    ['is final without a recommendation', { state: 'final', recommendation: ' \n' }, ['no-recommendation 0/0']],
    ['was dropped', { state: 'dropped', evidence: [] }, []],
  ])('is questioned that %s', (_what, changes, warnings) => {
    expect(warningsOf(changes)).toEqual(warnings);
  });

  it('is told all that is to be questioned, what weighs most first', () => {
    const evidence = [{ ...piece, isEmptied: true }, { ...piece, isWithheld: true }, piece];
    const changes = { evidence, participants: 1, documents: 1, against: nobody, state: 'final' as const };
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
