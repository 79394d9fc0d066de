import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../../src-main/core/report/docx/write-docx.ts';
import type { ReportDocument, ReportNode } from '../../../../../src-main/shared/domain/report-document.ts';
import { hostileTexts } from '../../../../helpers/hostile-texts.ts';
import { elementsIn, missingTargets, named, readOffice, writtenIn } from '../../../../helpers/read-office.ts';
import type { XmlElement } from '../../../../helpers/read-office.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { resources } from '../../../../helpers/report-resources.ts';
import { makeHeading } from '../sample-report.ts';

async function write(changes: Partial<ReportDocument> = {}) {
  const { bytes } = await writeDocx({ ...reportExample, ...changes }, resources, () => {});
  const parts = readOffice(bytes);
  return { bytes, parts, body: parts.get('word/document.xml')! };
}

const partOf = (...nodes: readonly ReportNode[]) => [
  { blockId: 'one', kind: 'text', isAcross: false, startsPage: true, nodes },
];
const paragraph = (text: string): ReportNode => ({ kind: 'paragraph', tone: 'body', spans: [{ text }] });
const styleOf = (element: XmlElement) => named(element, 'w:pStyle')[0]?.attributes['w:val'];
const paragraphsIn = (element: XmlElement, style: string) =>
  named(element, 'w:p').filter((one) => styleOf(one) === style);
const valuesOf = (element: XmlElement, name: string, attribute: string) =>
  named(element, name).map(({ attributes }) => attributes[attribute]!);

describe('a report as DOCX', () => {
  it('refers to nothing that is not in it', async () => {
    const { bytes, body, parts } = await write();
    const styles = valuesOf(parts.get('word/styles.xml')!, 'w:style', 'w:styleId');
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => valuesOf(body, name, 'w:val'));
    const basedOn = valuesOf(parts.get('word/styles.xml')!, 'w:basedOn', 'w:val');
    expect(missingTargets(bytes)).toEqual([]);
    expect([...used, ...basedOn].filter((style) => !styles.includes(style))).toEqual([]);
    expect(styles.filter((style, index) => styles.indexOf(style) !== index)).toEqual([]);
  });

  it('has headings as headings, with their labels', async () => {
    const { body } = await write();
    const headings = ['Heading1', 'Heading2'].map((style) => paragraphsIn(body, style).map(writtenIn));
    expect(headings).toEqual([
      ['Findings', 'Codebook', 'Transcripts'],
      ['Finding 1:\nNobody knows when the bus comes', 'Finding 2:\nThe app disagrees with the stop'],
    ]);
  });

  it('has contents with pages before anybody has counted them, and asks nothing when it opens', async () => {
    const { body, parts } = await write();
    const entries = ['TOC1', 'TOC2'].flatMap((style) => paragraphsIn(body, style).map(writtenIn));
    expect(entries).toEqual([
      'Findings3',
      'Codebook5',
      'Transcripts6',
      'Finding 1: Nobody knows when the bus comes3',
      'Finding 2: The app disagrees with the stop4',
    ]);
    expect(named(parts.get('word/settings.xml')!, 'w:updateFields')).toEqual([]);
    expect(elementsIn(body).filter(({ attributes }) => attributes['w:dirty'] === 'true')).toEqual([]);
  });

  it('leaves headings that repeat out of the contents, and has them as headings all the same', async () => {
    const nodes = [
      { kind: 'contents', title: 'Contents', depth: 3 },
      makeHeading('Nobody knows', 2),
      { ...makeHeading('What speaks against it', 3), isListed: false },
    ] as const;
    const { body, parts } = await write({ parts: partOf(...nodes) });
    const based = named(parts.get('word/styles.xml')!, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'InnerHeading3',
    )!;
    expect(['TOC1', 'TOC2', 'TOC3'].flatMap((style) => paragraphsIn(body, style).map(writtenIn))).toEqual([
      'Nobody knows1',
    ]);
    expect(paragraphsIn(body, 'InnerHeading3').map(writtenIn)).toEqual(['What speaks against it']);
    expect(valuesOf(based, 'w:basedOn', 'w:val')).toEqual(['Heading3']);
  });

  it('keeps short tables whole, and long ones with some rows at either end', async () => {
    const tableOf = (count: number): ReportNode => ({
      kind: 'table',
      description: '',
      columns: [{ head: 'Name', align: 'left', weight: 1 }],
      rows: Array.from({ length: count }, (_, index) => [{ spans: [{ text: `Row ${index}` }] }]),
    });
    const { body } = await write({ parts: partOf(tableOf(8), tableOf(14)) });
    const kept = named(body, 'w:tbl').map((table) =>
      named(table, 'w:tr')
        .map((row) => (named(row, 'w:keepNext').length > 0 ? '+' : '-'))
        .join(''),
    );
    expect(kept).toEqual(['++++++++-', '+++---------++-']);
  });

  it('leads from a quote to its words in the transcript and back, by names that Word takes', async () => {
    const { body } = await write();
    const names = valuesOf(body, 'w:bookmarkStart', 'w:name');
    const links = valuesOf(body, 'w:hyperlink', 'w:anchor');
    expect(links.filter((link) => !names.includes(link))).toEqual([]);
    expect(links).toEqual(expect.arrayContaining(['finding_2', 'passage_one', 'quote_1']));
    expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('shows each quote once with its source below, and says in words which is against', async () => {
    const { body } = await write();
    const sources = paragraphsIn(body, 'QuoteSource').map(writtenIn);
    expect(['Quote', 'QuoteAgainst'].map((style) => paragraphsIn(body, style).map(writtenIn))).toEqual([
      ['I stand there and nobody tells me anything.'],
      ['我觉得公交车很准时,没有问题。'],
    ]);
    expect(sources).toEqual(['Supports · P1, 34 · Interview 1 · 4:10', 'Against · P2 · 访谈二 · turn 12']);
  });

  it('sets sources as footnotes where the report says so', async () => {
    const { body, parts } = await write({ sources: 'footnote' });
    const notes = named(parts.get('word/footnotes.xml')!, 'w:footnote')
      .map(writtenIn)
      .filter((note) => note !== '');
    expect(notes).toEqual(['P1, 34 · Interview 1 · 4:10', 'P2 · 访谈二 · turn 12']);
    expect(valuesOf(body, 'w:footnoteReference', 'w:id')).toEqual(['1', '2']);
    expect(paragraphsIn(body, 'QuoteSide').map(writtenIn)).toEqual(['Supports', 'Against']);
  });

  it('has tables whose head comes again and whose rows stay whole', async () => {
    const { body } = await write();
    const table = named(body, 'w:tbl').find((one) => named(one, 'w:tblStyle').length > 0)!;
    const [head, ...rows] = named(table, 'w:tr');
    expect(named(head!, 'w:tblHeader')).toHaveLength(1);
    expect(rows.map((row) => [named(row, 'w:tblHeader').length, named(row, 'w:cantSplit').length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(writtenIn(head!)).toBe('NameCodings');
  });

  it('describes pictures for those who cannot see them', async () => {
    const { body } = await write();
    expect(valuesOf(body, 'wp:docPr', 'descr')).toEqual(['Chart: Codings per code. Waiting 12.']);
  });

  it('turns the pages of parts that are wider than high, on the paper of the look', async () => {
    const [opening, finding] = reportExample.parts;
    const parts = [opening!, { ...finding!, isAcross: true }];
    const { body } = await write({ parts, look: { ...reportExample.look, paper: 'letter' } });
    const sizes = named(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']]);
    expect(sizes.slice(-2)).toEqual([
      ['12240', '15840'],
      ['15840', '12240'],
    ]);
  });

  it('says its title, author and language, and carries the colours of the look in its theme', async () => {
    const { parts } = await write({ look: { ...reportExample.look, accent: '#aa3300' } });
    const core = parts.get('docProps/core.xml')!;
    expect(['dc:title', 'dc:creator', 'dc:language'].map((name) => named(core, name)[0]!.children.join(''))).toEqual([
      'Waiting for the 42',
      'Lin',
      'en',
    ]);
    const accent = named(parts.get('word/theme/theme1.xml')!, 'a:accent1')[0]!;
    expect(valuesOf(accent, 'a:srgbClr', 'val')).toEqual(['AA3300']);
  });

  it('links to addresses only', async () => {
    const link = (url: string): ReportNode => ({
      kind: 'paragraph',
      tone: 'body',
      spans: [{ text: url, link: { kind: 'url', url } }],
    });
    const urls = ['https://example.com/a b?c=<d>', 'javascript:alert(1)', 'file:///etc/passwd', 'no address'];
    const { parts, body } = await write({ parts: partOf(...urls.map(link)) });
    const targets = named(parts.get('word/_rels/document.xml.rels')!, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target);
    expect(targets).toEqual(['https://example.com/a%20b?c=%3Cd%3E']);
    expect(named(body, 'w:p').map(writtenIn)).toEqual(expect.arrayContaining(urls));
  });

  it.each(hostileTexts)('takes text %# for text everywhere', async (text) => {
    const quote = {
      kind: 'quote',
      anchor: text,
      passageId: 'x',
      text,
      speaker: text,
      document: text,
      place: text,
      target: text,
      side: 'against',
      codes: [text],
    } as const;
    const heading = { kind: 'heading', level: 1, anchor: text, text, label: text, number: 1, color: text } as const;
    const table: ReportNode = {
      kind: 'table',
      description: text,
      columns: [{ head: text, align: 'left', weight: 0 }],
      rows: [[{ spans: [{ text, anchor: text }], color: text }]],
    };
    const cover = { kind: 'cover', title: text, subtitle: text, facts: [{ name: text, value: text }] } as const;
    const look = { ...reportExample.look, footer: text };
    const { bytes, body } = await write({
      title: text,
      author: text,
      look,
      sources: 'footnote',
      parts: partOf(cover, heading, quote, table, paragraph(text)),
    });
    expect(missingTargets(bytes)).toEqual([]);
    expect(named(body, 'w:tbl').length).toBeGreaterThan(0);
  });

  it('keeps every word of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }), async (texts) => {
        const { body } = await write({ parts: partOf(...texts.map(paragraph)) });
        const wanted = texts.map((text) => text.toWellFormed().replace(/[\s\p{Cc}\p{Cf}\ufffe\uffff]/gu, ''));
        const written = writtenIn(body)
          .replace(/\[U\+[0-9A-F]{4}\]/gu, '')
          .replace(/[\s\p{Cc}\p{Cf}]/gu, '');
        expect(written).toBe(wanted.join(''));
      }),
      { numRuns: 25 },
    );
  });
});
