import { describe, expect, it } from 'vitest';
import { readRichText } from '../../../../src-main/core/report/read-rich-text.ts';
import { renderReport } from '../../../../src-main/core/report/render-report.ts';
import type { ReportFormat } from '../../../../src-main/shared/contract/reports.ts';
import { reportExample } from '../../../helpers/report-example.ts';
import { elementsNamed, readHtml } from '../../../helpers/read-html.ts';
import { named, readOffice, writtenIn } from '../../../helpers/read-office.ts';
import { resources } from '../../../helpers/report-resources.ts';
import { readPdf } from './read-pdf.ts';

const nodes = readRichText('Steps\n\n7. Seven\n8. Eight\n\nAgain\n\n1. One\n\nNone\n\n0. Naught');
const part = { blockId: 'one', kind: 'text', isAcross: false, startsPage: true, nodes };
const write = async (format: ReportFormat) =>
  (await renderReport({ document: { ...reportExample, parts: [part] }, format }, resources)).bytes;
const text = async (format: ReportFormat) => Buffer.from(await write(format)).toString('utf8');

describe('an ordered list', () => {
  it('keeps the number with which it begins', () => {
    expect(nodes.flatMap((node) => (node.kind === 'list' ? [node.start] : []))).toEqual([7, undefined, 0]);
  });

  it('begins with it in PDF, Markdown and HTML', async () => {
    expect(readPdf(await write('pdf')).text).toContain('7.Seven8.EightAgain1.OneNone0.Naught');
    expect(await text('md')).toMatch(/7\. Seven\n8\. Eight[^]*\n1\. One[^]*\n0\. Naught/u);
    const lists = elementsNamed(readHtml(await text('html')), 'ol').map(({ attributes }) => attributes.start);
    expect(lists.slice(-3)).toEqual(['7', undefined, '0']);
  });

  it('refers to levels of its own in DOCX', async () => {
    const parts = readOffice(await write('docx'));
    const starts = named(parts.get('word/numbering.xml')!, 'w:start').map(({ attributes }) => attributes['w:val']);
    expect(starts).toEqual(expect.arrayContaining(['7', '0', '1']));
    const items = named(parts.get('word/document.xml')!, 'w:p').filter((one) => named(one, 'w:numId').length > 0);
    const numbers = items.map((one) => [writtenIn(one), named(one, 'w:numId')[0]!.attributes['w:val']]);
    expect(new Set(numbers.map(([, id]) => id)).size).toBe(3);
  });

  it('begins with it on slides, which count from 1', async () => {
    const slides = [...readOffice(await write('pptx'))].filter(([path]) => /slides\/slide\d+\.xml$/u.test(path));
    const starts = slides.flatMap(([, xml]) => named(xml, 'a:buAutoNum').map(({ attributes }) => attributes.startAt));
    expect(starts).toEqual(['7', '8', '1', '1']);
  });
});
