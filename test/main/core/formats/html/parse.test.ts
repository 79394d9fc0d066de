import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../src-main/core/formats/html/parse.ts';
import { readHtmlBlocks } from '../../../../../src-main/core/formats/html/read-html-blocks.ts';

const blocksOf = (html: string) => readHtmlBlocks(html, {}).blocks;
const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);

describe('the words of a page', () => {
  it.each([
    ['white space as browsers show it', '<p> a \n\t b <i> c</i>d</p>', ['a b cd']],
    ['line breaks', '<p>a<br> b</p>', ['a\nb']],
    ['two breaks as the end of a paragraph', 'Anna: a<br><br>Bob: b', ['Anna: a', 'Bob: b']],
    ['preformatted lines', '<pre>\na   b\n  c</pre>', ['a   b', '  c']],
    ['lists', '<ul><li>a<li>b<ul><li>c</ul></ul>', ['a', 'b', 'c']],
    ['entities', '<p>a &amp; b&nbsp;c &#x4e2d;</p>', ['a & b c 中']],
    ['no head, scripts or styles', '<title>t</title><style>s</style><script>x<p>y</script><p>a', ['a']],
    ['nothing hidden', '<p hidden>x</p><p style="color:red; display:none">y</p><template>z</template><p>a', ['a']],
    ['the base of annotated characters', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', ['漢']],
    ['words around blocks in their order', 'a<div>b<p>c</p>d</div>e', ['a', 'b', 'c', 'd', 'e']],
    ['words without soft hyphens', 'inter&shy;view', ['interview']],
  ])('keeps %s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('knows headings', () => {
    expect(blocksOf('<h2>A <b>title</b></h2>')).toEqual([{ text: 'A title', headingLevel: 2 }]);
  });

  it.each([
    ['<p><b>Anna:</b> hello', 5],
    ['<p><strong>An</strong><span style="font-weight: 700">na</span>: hello', 4],
    ['<p>hello <b>Anna</b>', undefined],
  ])('says how much of the start of %s is bold', (html, boldLength) => {
    expect(blocksOf(html)[0]?.boldLength).toBe(boldLength);
  });
});

describe('tables and lists of speakers', () => {
  it('takes times, speakers and words as turns', () => {
    const html = '<table><tr><td>[00:01]<td>Anna:<td>Hello<p>more<tr><td>00:05<td>Bob:<td>Hi</table>';
    expect(blocksOf(html)).toEqual([
      { text: 'Hello\nmore', speaker: 'Anna', at: 1000 },
      { text: 'Hi', speaker: 'Bob', at: 5000 },
    ]);
  });

  it('takes a definition list of speakers as turns', () => {
    const html = '<dl><dt>Anna<dd>How are you?<dt>Bob<dd>Well.<dd>And you?<dt>Anna<dd>Very well.</dl>';
    expect(blocksOf(html).map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Anna', 'How are you?'],
      ['Bob', 'Well.\nAnd you?'],
      ['Anna', 'Very well.'],
    ]);
  });

  it('keeps a table as it stands when recognition is off', () => {
    const html = '<table><tr><td>00:01<td>Anna<td>Hello<tr><td>00:05<td>Bob<td>Hi</table>';
    expect(readHtmlBlocks(html, { recogniseSpeakers: false }).blocks.map(({ text }) => text)).toEqual([
      '00:01\tAnna\tHello',
      '00:05\tBob\tHi',
    ]);
  });

  it('keeps a table inside a table in order', () => {
    expect(textsOf('<table><tr><td>a<table><tr><td>b<td>c</table>d</table>')).toEqual(['a', 'b\tc', 'd']);
  });
});

describe('parseHtml', () => {
  const page = (charset: string) =>
    `<meta charset="${charset}"><p>主持人：欢迎大家，谢谢你们来到这里。<p>王女士：谢谢，很高兴参加今天的访谈。`;

  it.each([
    ['gb2312', 'gb18030'],
    ['utf-8', 'utf-8'],
    ['big5', 'gb18030'],
    ['utf-16', 'utf-8'],
  ])('reads a page that says %s and is in %s', (said, encoding) => {
    expect(parseHtml(iconv.encode(page(said), encoding), {})).toMatchObject({
      text: '欢迎大家，谢谢你们来到这里。\n谢谢，很高兴参加今天的访谈。',
      encoding,
    });
  });

  it('takes the encoding that the user chose', () => {
    expect(parseHtml(iconv.encode('<meta charset=utf-8><p>é', 'latin1'), { encoding: 'windows-1252' }).text).toBe('é');
  });

  it('leaves out what is marked as deleted', () => {
    expect(parseHtml(new Uint8Array(Buffer.from('<p>Kept <del>gone</del><ins>words</ins>')), {}).text).toBe(
      'Kept words',
    );
  });

  it('refuses a page without words', () => {
    expect(() => parseHtml(new Uint8Array(Buffer.from('<p></p>')), {})).toThrow(
      expect.objectContaining({ code: 'no-text' }),
    );
  });

  it.each([
    ['150,000 nested elements', '<div>'.repeat(150_000), 'file-damaged'],
    ['a million paragraphs', '<p>a'.repeat(1_000_000), 'file-too-large'],
  ])(
    'refuses %s',
    (_, html, code) => {
      expect(() => parseHtml(new Uint8Array(Buffer.from(html)), {})).toThrow(expect.objectContaining({ code }));
    },
    60_000,
  );

  it('reads 100,000 nested elements', () => {
    const html = `${'<div>'.repeat(100_000)}deep`;
    expect(parseHtml(new Uint8Array(Buffer.from(html)), {}).text).toBe('deep');
  }, 60_000);
});
