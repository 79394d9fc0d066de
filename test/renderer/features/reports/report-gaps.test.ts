import { describe, expect, it } from 'vitest';
import { usualQuoteRules } from '../../../../src-main/shared/contract/quotes.ts';
import { reportGaps, withheldQuotes } from '../../../../src-renderer/features/reports/report-gaps.ts';
import type { ReportContents } from '../../../../src-renderer/features/reports/report-gaps.ts';

type Finding = ReportContents['findings'][number];

const none = { for: 0, against: 0, withheld: 0, emptied: 0 };
const finding: Finding = {
  id: 'f',
  text: 'Text',
  recommendation: 'Do it',
  state: 'review',
  pieces: { ...none, for: 2, against: 1 },
  participants: 2,
  documents: 2,
  against: { participants: 1, documents: 1 },
};
const bare: Finding = {
  ...finding,
  id: 'g',
  text: ' ',
  recommendation: '',
  pieces: none,
  participants: 0,
  documents: 0,
};
const summary = { documents: 2, codings: 5, participants: 3 };
const whole: ReportContents = { report: { quotes: usualQuoteRules }, summary, findings: [finding], researcher: 'Ana' };
const included = { quotes: { ...usualQuoteRules, includesWithheld: true } };

const kinds = (contents: Partial<ReportContents>) =>
  reportGaps({ ...whole, ...contents }).map((gap) => {
    if ('quotes' in gap) return `${gap.kind} ${gap.quotes}`;
    return 'number' in gap ? `${gap.kind} ${gap.findings} ${gap.number}` : gap.kind;
  });

describe('what a report lacks', () => {
  it.each<readonly [string, Partial<ReportContents>, readonly string[]]>([
    ['a whole report', {}, []],
    ['an empty project', { summary: { documents: 0, codings: 0, participants: 0 }, findings: [] }, ['noDocuments']],
    ['a project without codings', { summary: { ...summary, codings: 0 }, findings: [] }, ['noCodings', 'noFindings']],
    ['a report without a name', { researcher: ' ' }, ['noResearcher']],
    [
      'a bare second finding',
      { findings: [finding, bare] },
      ['no-evidence one 2', 'noText one 2', 'noRecommendation one 2'],
    ],
    ['many findings without text', { findings: Array(4).fill({ ...finding, text: '' }) }, ['noText many 4']],
    ['a finding of one person', { findings: [{ ...finding, participants: 1 }] }, ['one-participant one 1']],
    ['a finding that was dropped', { findings: [finding, { ...bare, state: 'dropped' }] }, []],
  ])('is found in %s', (_, contents, gaps) => {
    expect(kinds(contents)).toEqual(gaps);
  });
});

describe('quotes without consent', () => {
  const findings = [{ ...finding, pieces: { ...none, for: 3, against: 1, withheld: 1 } }];

  it('are counted as left out', () => {
    expect(kinds({ findings })).toEqual(['withheld 1']);
  });

  it('are counted as included where somebody answers for it', () => {
    expect(kinds({ findings, report: included })).toEqual(['included 1']);
  });

  it('of findings that were dropped don’t count', () => {
    expect(withheldQuotes([{ state: 'dropped', pieces: { ...none, for: 1, withheld: 1 } }, ...findings])).toBe(1);
  });
});
