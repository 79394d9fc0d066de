import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCore } from '../helpers/create-test-core.ts';
import type { TestCore } from '../helpers/create-test-core.ts';
import { gatherDocument, nodesOf } from '../helpers/gather-document.ts';
import type { ReportDocument } from '../../src-main/shared/domain/report-document.ts';
import type { WholeFinding } from '../../src-main/shared/contract/findings.ts';
import { wholeFindings } from '../helpers/whole-findings.ts';

let core: TestCore;
let findings: readonly WholeFinding[];
let document: ReportDocument;
beforeAll(async () => {
  core = createTestCore();
  const { path } = await core.call('project.openSample', {});
  findings = await wholeFindings(core.call);
  const [first] = await core.call('reports.list', {});
  const report = await core.call('reports.get', { id: first!.id });
  document = await gatherDocument({ core, path }, report);
});
afterAll(() => core.close());

it('the sample has findings with evidence for and against, judged, grouped and tagged, one of them dropped', () => {
  expect(findings.map(({ state }) => state)).toEqual(['final', 'review', 'final', 'review', 'draft', 'dropped']);
  expect(findings.map(({ evidence }) => evidence.filter(({ side }) => side === 'against').length)).toEqual([
    1, 2, 1, 2, 0, 0,
  ]);
  expect(new Set(findings.map(({ group }) => group)).size).toBe(3);
  expect(findings.filter(({ tags }) => tags.length > 0)).toHaveLength(5);
  expect(findings.flatMap(({ evidence }) => evidence.flatMap(({ excerpt }) => excerpt ?? []))).toHaveLength(3);
});

it('the sample’s report has a part for each of its blocks', () => {
  expect(new Set(document.parts.map(({ kind }) => kind)).size).toBe(14);
  expect(document.withheld).toBe(0);
});

it('the sample’s report quotes what stands behind its findings, once, with who said it and where', () => {
  const told = findings.filter(({ state }) => state !== 'dropped').flatMap(({ evidence }) => evidence);
  const quotes = nodesOf(document, 'quote');
  const shown = told.map(({ passageId }) => quotes.filter((quote) => quote.passageId === passageId));
  expect(shown.filter((own) => own.length !== 1)).toEqual([]);
  expect(shown.map(([quote]) => quote!.text)).toEqual(told.map(({ excerpt, text }) => excerpt ?? text.trim()));
  expect(shown.filter(([quote]) => quote!.speaker === null || quote!.document === '' || quote!.place === '')).toEqual(
    [],
  );
});

it('the sample’s report calls the focus group by numbers, and leads from its words to the transcript and back', () => {
  const quotes = nodesOf(document, 'quote').filter((quote) => quote.document.startsWith('焦點'));
  expect(quotes.filter(({ speaker }) => !/^P\d\d$/u.test(speaker ?? ''))).toEqual([]);
  const backs = nodesOf(document, 'turn').flatMap(({ spans }) => spans.flatMap((span) => span.backs ?? []));
  expect(quotes.filter(({ anchor, target }) => target === null || !backs.includes(anchor))).toEqual([]);
});
