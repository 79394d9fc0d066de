import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../../src-main/core/report/html/write-html.ts';
import { writableText } from '../../../../../src-main/core/report/writable-text.ts';
import type { ReportDocument, ReportNode } from '../../../../../src-main/shared/domain/report-document.ts';
import { elementsNamed, elementsOf, readHtml, withClass, wordsOf } from '../../../../helpers/read-html.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { resources } from '../../../../helpers/report-resources.ts';

async function write(changes: Partial<ReportDocument> = {}) {
  const { bytes } = await writeHtml({ ...reportExample, ...changes }, resources, () => {});
  const text = new TextDecoder().decode(bytes);
  return { text, html: readHtml(text) };
}

const partOf = (...nodes: readonly ReportNode[]) => [
  { blockId: 'one', kind: 'text', isAcross: false, startsPage: true, nodes },
];

describe('a report as HTML', () => {
  it('asks for nothing outside itself', async () => {
    const { html } = await write();
    const asked = elementsOf(html).flatMap(({ attributes: { src, href, action } }) => [src, href, action]);
    expect(asked.filter((address) => address !== undefined && !/^(?:#|data:)/u.test(address))).toEqual([]);
    expect(elementsNamed(html, 'link')).toEqual([]);
  });

  it('allows itself one style sheet and one script, by their hashes', async () => {
    const { html } = await write();
    const [style, script] = [elementsNamed(html, 'style'), elementsNamed(html, 'script')];
    const policy = elementsNamed(html, 'meta').find((meta) => meta.attributes['http-equiv'])!.attributes.content!;
    const hash = (source: unknown) => createHash('sha256').update(String(source)).digest('base64');
    expect([style.length, script.length]).toEqual([1, 1]);
    expect(policy).toContain(`style-src 'sha256-${hash(style[0]!.children[0])}'`);
    expect(policy).toContain(`script-src 'sha256-${hash(script[0]!.children[0])}'`);
    expect(policy).toContain("default-src 'none'");
  });

  it('has no handlers and no styles in attributes', async () => {
    const { html } = await write();
    const names = elementsOf(html).flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('names each place once, and every link leads to one', async () => {
    const { html } = await write();
    const ids = elementsOf(html).flatMap(({ attributes: { id } }) => id ?? []);
    const links = elementsNamed(html, 'a').map(({ attributes: { href } }) => href!.slice(1));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('says in which language each text is', async () => {
    const { html } = await write();
    const quotes = elementsNamed(html, 'blockquote');
    expect(quotes.map(({ attributes }) => attributes.lang)).toEqual([undefined, 'zh']);
    expect(elementsNamed(html, 'html')[0]!.attributes.lang).toBe('en');
  });

  it('tells for from against by a word', async () => {
    const { html } = await write({ language: 'zh-CN' });
    expect(withClass(html, 'side').map(wordsOf)).toEqual(['支持', '反对']);
  });

  it('leads from a quote to its transcript and back', async () => {
    const { html } = await write();
    const [way] = withClass(html, 'to-transcript');
    const [back] = withClass(html, 'to-quote');
    expect([way!.attributes.href, back!.attributes.href]).toEqual(['#passage-one', '#quote-1']);
  });

  it('puts sources in notes where the report does', async () => {
    const { html } = await write({ sources: 'footnote' });
    const [notes] = withClass(html, 'notes');
    expect(elementsNamed(notes!, 'li').map((note) => wordsOf(note))).toEqual([
      'P1, 34 · Interview 1 · 4:10 In the transcript ↩',
      'P2 · 访谈二 · turn 12 ↩',
    ]);
  });

  it('numbers findings in the contents and shows the numbers of a chart as a table', async () => {
    const { html } = await write();
    const contents = elementsOf(html).find(({ attributes }) => attributes.id === 'motif-contents')!;
    expect(wordsOf(contents)).toContain('1 Nobody knows when the bus comes');
    expect(wordsOf(withClass(html, 'numbers')[0]!)).toBe('The numbersCodingsWaiting12');
  });

  it('is named by its title where it has no cover', async () => {
    const { html } = await write({ parts: reportExample.parts.slice(1) });
    expect(elementsNamed(html, 'h1').map(wordsOf)).toEqual(['Waiting for the 42']);
  });

  it('takes only web and mail addresses for links', async () => {
    const link = (url: string) => ({ text: url, link: { kind: 'url', url } as const });
    const spans = [link('https://example.org/?a=1&b="2"'), link('javascript:alert(1)'), link('data:text/html,x')];
    const { html } = await write({ parts: partOf({ kind: 'paragraph', tone: 'body', spans }) });
    const links = elementsNamed(html, 'a').map(({ attributes }) => attributes.href);
    expect(links).toContain('https://example.org/?a=1&b="2"');
    expect(links.filter((href) => /^(?:javascript|data):/u.test(href!))).toEqual([]);
  });

  it('shows a figure in light and in dark with the same shapes', async () => {
    const { text } = await write();
    expect(text).toMatch(/fill="var\(--f\d+\)"/u);
    expect(text).toMatch(/:root\[data-theme=dark\]\{color-scheme:dark;.*--f0:#[0-9a-f]{6}/u);
  });

  it('keeps every sign of any text', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    const hostile = fc.constantFrom('<script>', '</title>', ']]>', '&amp;', '"\'', '-->', '<!--', '\u202e', '{n}');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(words, hostile), { maxLength: 6 }), async (pieces) => {
        const said = pieces.join('');
        const { html } = await write({
          parts: partOf({
            ...(reportExample.parts[1]!.nodes[5] as Extract<ReportNode, { kind: 'quote' }>),
            text: said,
          }),
        });
        const shown = wordsOf(elementsNamed(html, 'blockquote')[0]!);
        expect(shown).toBe(writableText(said));
      }),
      { numRuns: 60 },
    );
  });
});
