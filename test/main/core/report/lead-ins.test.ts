import { expect, it } from 'vitest';
import { leadIns } from '../../../../src-main/core/report/lead-ins.ts';
import type { ReportNode } from '../../../../src-main/shared/domain/report-document.ts';
import { makeHeading, makeQuote } from './sample-report.ts';

const paragraph = (text: string): ReportNode => ({ kind: 'paragraph', tone: 'body', spans: [{ text }] });
const list: ReportNode = { kind: 'list', isOrdered: false, items: [[paragraph('one')]] };

it('keeps short paragraphs with the list or the quote that they lead to', () => {
  const [about, counts, goals] = [paragraph('About'), paragraph('20 passages'), paragraph('Goals')];
  expect([...leadIns([about, counts, makeQuote('Words.'), goals, list])]).toEqual([goals, counts, about]);
});

it('lets long paragraphs, and what leads to nothing, end a page', () => {
  const nodes = [paragraph('a'.repeat(200)), list, paragraph('Note'), makeHeading('Next', 2), paragraph('Last')];
  expect(leadIns(nodes).size).toBe(0);
});

it('keeps a heading and what it means with what is said of it', () => {
  const [means, counts] = [paragraph('What it means'), { ...paragraph('8 passages'), tone: 'quiet' } as ReportNode];
  const nodes = [makeHeading('Theme', 2), means, makeHeading('Code', 3), means, counts, makeHeading('Next', 2)];
  expect([...leadIns(nodes)]).toEqual([means]);
});
