import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../src-main/core/report/render-report.ts';
import type { ReportDocument } from '../../../../src-main/shared/domain/report-document.ts';
import { reportExample } from '../../../helpers/report-example.ts';
import { readPdf, squeeze } from './read-pdf.ts';
import { compilers, makeHeading, makeQuote, makeReport, resources as anyResources } from './sample-report.ts';

describe.each(compilers)(
  'the $compiler compiler',
  { timeout: 60_000 },
  ({ compiler, isUniversal: reachesUniversal }) => {
    const resources = { ...anyResources, compilers: [compiler] };

    const render = async (document: ReportDocument = reportExample) => {
      const { bytes, pages, isUniversal } = await renderReport({ document, format: 'pdf' }, resources);
      return { ...readPdf(bytes), pages, isSaidUniversal: isUniversal };
    };
    const renderQuote = (text: string) => render(makeReport([makeHeading('Findings'), makeQuote(text)]));

    describe('a report', () => {
      it.each(['en', 'zh-CN'] as const)(
        'is a tagged PDF with embedded fonts and our metadata in %s',
        async (language) => {
          const report = await render(makeReport([makeHeading('Findings'), makeQuote('没有人回我。')], { language }));
          expect(report).toMatchObject({ isUniversal: reachesUniversal, isSaidUniversal: reachesUniversal });
          expect(report.info).toMatch(/Title: +Why people leave 离开的原因/u);
          expect(report.info).toMatch(/Author: +Wu Lin 吴琳/u);
          expect(report.info).toMatch(/Creator: +Motif\n/u);
          expect(report.info).toMatch(/Tagged: +yes/u);
          expect(report.info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/u);
          expect(report.info).toContain(`Pages:           ${report.pages}\n`);
          expect(report.fonts.length).toBeGreaterThan(0);
          expect(report.fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/u.test(font))).toEqual([]);
          expect(report.fonts.filter((font) => !/^[A-Z]{6}\+Noto(?:Sans|Serif)SC-/u.test(font))).toEqual([]);
        },
      );

      it('has the structure that a screen reader needs', async () => {
        const { structure } = await render();
        const tags = ['TOC', 'H1', 'H2', 'Table', 'TH', 'Figure', 'BlockQuote', 'L', 'Link'];
        expect(tags.filter((tag) => !new RegExp(`^ *${tag}\\b`, 'mu').test(structure))).toEqual([]);
      });

      it('says which quotes speak for a finding and which against it', async () => {
        const { text } = await render();
        expect(text).toContain(
          squeeze('Supports I stand there and nobody tells me anything. P1, 34 · Interview 1 · 4:10'),
        );
        expect(text).toContain(squeeze('Against 我觉得公交车很准时,没有问题。P2 · 访谈二 · turn 12'));
      });

      it('says at each quote on which page it stands in the transcripts, and there where it is quoted', async () => {
        const { text } = await render();
        expect(text).toContain(squeeze('4:10 → p. 6'));
        expect(text).toContain(squeeze('→ p. 3'));
      });

      it.each([
        ['en', 'Page 2 of 2'],
        ['zh-CN', '第 2 页，共 2 页'],
      ] as const)('has its title, its foot and the page on each page but the cover in %s', async (language, page) => {
        const look = { ...reportExample.look, footer: 'Confidential' };
        const { footers } = await render(makeReport([makeHeading('Findings')], { language, look }));
        const [cover = '', second = ''] = footers.split('\f');
        expect(squeeze(cover)).toBe('');
        expect(squeeze(second)).toContain(squeeze('Why people leave 离开的原因 · Confidential'));
        expect(squeeze(second)).toContain(squeeze(page));
      });

      it('keeps a quote of usual length on one page', async () => {
        const quotes = Array.from(
          { length: 9 },
          (_, index) => `${index} ${'我们说了很多话，没有人听。'.repeat(20)} end`,
        );
        const { pages } = await render(makeReport([makeHeading('Findings'), ...quotes.map((text) => makeQuote(text))]));
        expect(pages).toBe(4);
      });

      it('sets sources as footnotes where that is wished', async () => {
        const nodes = [makeHeading('Findings'), makeQuote('One.'), makeQuote('Two.')];
        const { text, structure } = await render(makeReport(nodes, { sources: 'footnote' }));
        expect(text).toContain(squeeze('One.1'));
        expect(text).toContain(squeeze('2 Ana · Interview 1 · turn 3'));
        expect(structure).toMatch(/^ *Note\b/mu);
      });

      it('stands upright and across in one file', async () => {
        const part = { kind: 'text', startsPage: true, nodes: [makeHeading('One')] };
        const parts = [false, true, false].map((isAcross, index) => ({ ...part, blockId: String(index), isAcross }));
        const { bytes, pages } = await renderReport({ document: makeReport([], { parts }), format: 'pdf' }, resources);
        const boxes = Buffer.from(bytes)
          .toString('latin1')
          .match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/gu);
        expect(pages).toBe(3);
        expect(boxes?.map((box) => box.includes('0 0 595'))).toEqual([true, false, true]);
      });

      it('takes pictures that nobody can read without failing', async () => {
        const logo = { mediaType: 'image/png', data: 'bm90IGEgcGljdHVyZQ==', name: 'logo', size: null };
        const report = await render(makeReport([makeHeading('Findings')], { logo }));
        expect(report.pages).toBe(2);
      });

      it('leaves links that lead nowhere as words, and places that stand twice', async () => {
        const to = { text: 'away', link: { kind: 'anchor', anchor: 'nowhere' } } as const;
        const nodes = [
          makeHeading('Twice'),
          makeHeading('Twice'),
          { kind: 'paragraph', tone: 'body', spans: [to] } as const,
        ];
        const { text, isUniversal } = await render(makeReport(nodes));
        expect(text).toContain('away');
        expect(isUniversal).toBe(reachesUniversal);
      });

      it('is written without any part', async () => {
        const { pages } = await render(makeReport([], { parts: [] }));
        expect(pages).toBe(1);
      });

      it('refuses with the reason when a font file is missing', async () => {
        const fonts = ['/nowhere/Font.ttf'];
        const rendering = renderReport({ document: reportExample, format: 'pdf' }, { ...resources, fonts });
        await expect(rendering).rejects.toMatchObject({
          code: 'report-failed',
          details: { reason: expect.stringContaining('/nowhere/Font.ttf') },
        });
      });

      it('refuses with the reason when the template is missing', async () => {
        const rendering = renderReport(
          { document: reportExample, format: 'pdf' },
          { ...resources, folder: '/nowhere' },
        );
        await expect(rendering).rejects.toMatchObject({ code: 'report-failed' });
      });
    });

    describe('a quote', () => {
      it.each([
        ['Typst markup', '#set page(1) *a* _b_ $x^2$ `q` @ref <label> // \\ ] /* c */ #import "x" ~ -- ---\n= H\n- l'],
        ['data syntax', '{"a": null} {n} {total} &amp; <b>x</b> \\u0041 %PDF'],
        ['Chinese and English in one line', '我們用 vTaiwan 的「意見」“來做” policy—真的，5-10 分鐘，它’s don’t。'],
        [
          'hyphens at the ends of lines',
          'th- the well-known go- I mean - you know - state-of-the-art vTaiwan-的 5-10 '.repeat(20),
        ],
        ['a hyphen before a line break', 'I was go-\nand then I stopped -\n'],
        ['a word of 500 letters', `before ${'x'.repeat(500)} after`],
        ['an address of 500 characters', `https://example.org/${'a'.repeat(200)}/${'b-c'.repeat(90)}?q=1#end`],
        ['10,000 characters', '很长的引文，with words，'.repeat(625)],
        ['emoji', '😀 👨‍👩‍👧 🇹🇼 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 ❤️ 1️⃣ a⃣'],
        ['rare Han', '字𡃉與𠮷和㐂。'],
        ['Arabic and Hebrew', 'قال مرحبا then שלום עולם'],
        ['Thai', 'สวัสดีครับ ทุกคน'],
        ['Korean and Hindi', '안녕하세요 नमस्ते दुनिया'],
        ['combining marks', 'é x̶y Việt z̵̡'],
        ['tabs and line breaks', 'a\tb\nc\r\nd\u2029e\vf\fg'],
        ['control characters', 'a\u0001b\u0007c\u007fd\u200be\u200ef\ufeffg\u00adh'],
        ['private use', 'p \ue000 \u{f0000} q'],
      ])('of %s comes back as text', async (_, quote) => {
        const report = await renderQuote(quote);
        expect(report).toMatchObject({ isUniversal: reachesUniversal, isSaidUniversal: reachesUniversal });
        expect(report.text.includes(squeeze(quote))).toBe(true);
      });

      it('with a sign that has an equal, and a variation of it, is set with what the fonts have', async () => {
        const { text, isUniversal } = await renderQuote('a \u{2F800}\u{E0104} b');
        expect(isUniversal).toBe(reachesUniversal);
        expect(text).toContain('\u4E3D');
      });

      it('shows what a PDF cannot hold as numbers, and says so at the end', async () => {
        const { text, isUniversal } = await renderQuote('a\0b \ud800 c');
        expect(isUniversal).toBe(reachesUniversal);
        expect(text).toContain('a[U+0000]b\ufffdc');
        expect(text).toContain(squeeze('1 control character can’t stand in a PDF'));
        expect(text).toContain(squeeze('1 character of this report is in none of its fonts'));
      });

      it('without foreign characters leads to no note', async () => {
        const { text } = await renderQuote('plain 文字');
        expect(text).not.toContain(squeeze('About the characters'));
      });

      it('of any characters whatever gives a PDF, of PDF/UA-1 where the compiler reaches it', async () => {
        const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 80, maxLength: 80 });
        const property = fc.asyncProperty(texts, fc.string({ unit: 'binary' }), async (quotes, name) => {
          const nodes = [
            makeHeading(name),
            ...quotes.map((text) => makeQuote(text, { speaker: name, document: name })),
          ];
          const document = makeReport(nodes, { title: name, author: name });
          const { bytes } = await renderReport({ document, format: 'pdf' }, resources);
          expect(Buffer.from(bytes).includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(reachesUniversal);
        });
        await fc.assert(property, { numRuns: 4, examples: [[Array.from({ length: 80 }, () => ''), '']] });
      });
    });
  },
);
