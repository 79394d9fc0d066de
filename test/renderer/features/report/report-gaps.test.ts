import { expect, it } from 'vitest';
import type { EvidencePassage } from '../../../../src-main/shared/contract/passages.ts';
import { reportGaps } from '../../../../src-renderer/features/report/report-gaps.ts';
import type { ReportContents } from '../../../../src-renderer/features/report/report-gaps.ts';

const summary = { documents: 2, codings: 5 };
const quote: EvidencePassage = {
  evidenceId: 'e',
  passageId: 'p',
  documentId: 'd',
  document: 'Interview 1',
  speaker: 'Ana',
  at: null,
  turn: 1,
  start: 0,
  end: 5,
  text: 'Words',
  codes: [],
  isEmptied: false,
};
const finding = { id: 'f', text: 'Text', recommendation: 'Do it', evidence: [{ ...quote, from: null }] };
const kinds = (contents: Partial<ReportContents>) =>
  reportGaps({ summary, findings: [finding], researcher: 'Ana', ...contents }).map((gap) =>
    'number' in gap ? `${gap.kind} ${gap.findings} ${gap.number}` : gap.kind,
  );

it.each<readonly [string, Partial<ReportContents>, readonly string[]]>([
  ['a whole report', {}, []],
  ['an empty project', { summary: { documents: 0, codings: 0 }, findings: [] }, ['noDocuments']],
  ['a project without codings', { summary: { documents: 2, codings: 0 }, findings: [] }, ['noCodings', 'noFindings']],
  ['a report without a name', { researcher: ' ' }, ['noResearcher']],
  [
    'a bare second finding',
    { findings: [finding, { ...finding, id: 'g', text: ' ', recommendation: '', evidence: [] }] },
    ['noQuotes one 2', 'noText one 2', 'noRecommendation one 2'],
  ],
  ['many findings without text', { findings: Array(4).fill({ ...finding, text: '' }) }, ['noText many 4']],
])('finds what %s lacks', (_, contents, gaps) => {
  expect(kinds(contents)).toEqual(gaps);
});
