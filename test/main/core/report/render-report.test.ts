import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../src-main/core/report/render-report.ts';
import { readPdf, squeeze } from './read-pdf.ts';
import { compilers, makeCode, makeFinding, makeQuote, makeReport, resources as anyResources } from './sample-report.ts';

describe.each(compilers)(
  'the $compiler compiler',
  { timeout: 60_000 },
  ({ compiler, isUniversal: reachesUniversal }) => {
    const resources = { ...anyResources, compilers: [compiler] };

    const render = async (report = makeReport()) => {
      const { pdf, pages, isUniversal: isSaidUniversal } = await renderReport(report, resources);
      return { ...readPdf(pdf), pages, isSaidUniversal };
    };

    const renderQuote = (text: string) =>
      render(makeReport({ findings: [makeFinding({ evidence: [makeQuote(text)] })] }));

    describe('a report', () => {
      it.each(['en', 'zh-CN'] as const)(
        'is a tagged PDF with embedded fonts and our metadata in %s',
        async (language) => {
          const report = await render(makeReport({ language }));
          expect(report).toMatchObject({ isUniversal: reachesUniversal, isSaidUniversal: reachesUniversal });
          expect(report.info).toMatch(/Title: +Why people leave 离开的原因/u);
          expect(report.info).toMatch(/Author: +Wu Lin 吴琳/u);
          expect(report.info).toMatch(/Creator: +Motif\n/u);
          expect(report.info).toMatch(/Tagged: +yes/u);
          expect(report.info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/u);
          expect(report.info).toContain(`Pages:           ${report.pages}\n`);
          expect(report.fonts.length).toBeGreaterThan(0);
          expect(report.fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/u.test(font))).toEqual([]);
          expect(report.fonts.filter((font) => !/^[A-Z]{6}\+NotoSansSC-/u.test(font))).toEqual([]);
        },
      );

      it('has the structure that a screen reader needs', async () => {
        const { structure } = await render();
        const tags = ['TOC', 'H1', 'H2', 'Table', 'TH', 'Figure', 'BlockQuote'];
        expect(tags.filter((tag) => !new RegExp(`^ *${tag}\\b`, 'mu').test(structure))).toEqual([]);
      });

      it('says in English what was studied, found and recommended', async () => {
        const { text } = await render();
        const sentences = [
          '1 document · 2 participants · 7 codings',
          '21 November 2026',
          'Method in numbers',
          '12,345',
          'Finding 1',
          'Nobody ever wrote back to me.Ana · Interview 1 · turn 3',
          'Recommendation Answer every message within fourteen days.',
          'Use when Own experience.',
        ];
        expect(sentences.filter((sentence) => !text.includes(squeeze(sentence)))).toEqual([]);
      });

      it('says in Chinese what was studied, found and recommended', async () => {
        const evidence = [
          makeQuote('没有人回我。', { at: 3_675_000 }),
          makeQuote('第二句。', { speaker: null, turn: null }),
          makeQuote('不再有的话。', { isEmptied: true }),
        ];
        const { text } = await render(makeReport({ language: 'zh-CN', findings: [makeFinding({ evidence })] }));
        const sentences = [
          '1 个文档 · 2 位参与者 · 7 个编码标注',
          '2026年11月21日',
          '没有人回我。Ana · Interview 1 · 1:01:15',
          '第二句。发言人不详 · Interview 1 · 第 11–60 字',
          '不再有的话。Ana · Interview 1 · 文字已从文档中删除',
          '何时使用Own experience.',
        ];
        expect(sentences.filter((sentence) => !text.includes(squeeze(sentence)))).toEqual([]);
      });

      it.each([
        ['en', 'Page 2 of 6'],
        ['zh-CN', '第 2 页，共 6 页'],
      ] as const)('has the project and the page at the foot of each page in %s', async (language, page) => {
        const { footers } = await render(makeReport({ language }));
        expect(
          footers
            .split('\f')
            .slice(0, 6)
            .filter((foot) => !foot.includes('Why people leave 离开的原因')),
        ).toEqual([]);
        expect(squeeze(footers.split('\f')[1]!)).toContain(squeeze(page));
      });

      it('keeps a quote of usual length on one page', async () => {
        const quotes = Array.from(
          { length: 9 },
          (_, index) => `${index} ${'我们说了很多话，没有人听。'.repeat(20)} end`,
        );
        const evidence = quotes.map((text) => makeQuote(text));
        const { pages } = await render(makeReport({ findings: [makeFinding({ evidence })] }));
        expect(pages).toBe(8);
      });

      it.each(['en', 'zh-CN'] as const)('is made of an empty project in %s', async (language) => {
        const counts = { documents: 0, participants: 0, codes: 0, codings: 0, findings: 0 };
        const empty = { title: '', researcher: '', date: '', codes: [], documents: [], findings: [], counts };
        const report = await render(makeReport({ ...empty, language }));
        expect(report).toMatchObject({ isUniversal: reachesUniversal, pages: 5 });
      });

      it('leaves out an empty recommendation and says that evidence is missing', async () => {
        const { text } = await render(makeReport({ findings: [makeFinding({ recommendation: ' \n', evidence: [] })] }));
        expect(text).not.toContain('Recommendation');
        expect(text).toContain(squeeze('No passages have been added as evidence.'));
      });

      it('refuses with the reason when a font file is missing', async () => {
        const fonts = ['/nowhere/Font.ttf'];
        await expect(renderReport(makeReport(), { ...resources, fonts })).rejects.toMatchObject({
          code: 'report-failed',
          details: { reason: expect.stringContaining('/nowhere/Font.ttf') },
        });
      });

      it('refuses with the reason when the template is missing', async () => {
        await expect(renderReport(makeReport(), { ...resources, folder: '/nowhere' })).rejects.toMatchObject({
          code: 'report-failed',
        });
      });
    });

    describe('a quote', () => {
      it.each([
        ['Typst markup', '#set page(1) *a* _b_ $x^2$ `q` @ref <label> // \\ ] /* c */ #import "x" ~ -- ---\n= H\n- l'],
        ['data syntax', '{"a": null} {n} {total} &amp; <b>x</b> \\u0041 %PDF'],
        ['Chinese and English in one line', '我們用 vTaiwan 的「意見」“來做” policy—真的，5-10 分鐘。'],
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
          const findings = [makeFinding({ title: name, text: name, evidence: quotes.map((text) => makeQuote(text)) })];
          const report = makeReport({ title: name, researcher: name, findings, codes: [makeCode(name, 1)] });
          const { pdf } = await renderReport(report, resources);
          expect(Buffer.from(pdf).includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(reachesUniversal);
        });
        await fc.assert(property, { numRuns: 4 });
      });
    });
  },
);
