import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import type { ParsedBlock } from '../../../../../src-main/shared/domain/parsed-document.ts';
import { readDocxBlocks } from '../../../../../src-main/core/formats/docx/read-docx-blocks.ts';
import { type DocxPartName, makeDocx, paragraph } from '../../../../helpers/make-docx.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

async function blocksOf(
  document: string,
  parts: Partial<Record<DocxPartName, string>> = {},
): Promise<readonly ParsedBlock[]> {
  return (await readDocxBlocks(makeDocx({ document, ...parts }))).blocks;
}

async function textsOf(
  document: string,
  parts: Partial<Record<DocxPartName, string>> = {},
): Promise<readonly string[]> {
  return (await blocksOf(document, parts)).map(({ text }) => text);
}

const table = (rows: readonly (readonly string[])[]) => {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
};

describe('words of a paragraph', () => {
  it.each([
    ['tabs and line breaks', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>', 'a\tb\nc'],
    ['hyphens that do not break', '<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>', 'e\u2011mail'],
    ['soft hyphens, which are none', '<w:r><w:t>inter</w:t><w:softHyphen/><w:t>vi\u00adew</w:t></w:r>', 'interview'],
    ['symbols of picture fonts', '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> ok</w:t></w:r>', '→ ok'],
    ['hyperlinks', `<w:hyperlink>${run('site')}</w:hyperlink>`, 'site'],
    ['inserted words', `${run('yes ')}<w:ins>${run('indeed')}</w:ins>`, 'yes indeed'],
    ['no deleted words', `${run('yes')}<w:del><w:r><w:delText>no</w:delText></w:r></w:del>`, 'yes'],
    ['moved words once', `<w:moveFrom>${run('x')}</w:moveFrom>${run('y')}<w:moveTo>${run('x')}</w:moveTo>`, 'yx'],
    ['no hidden words', `${run('seen')}${run('unseen', '<w:vanish/>')}`, 'seen'],
    [
      'the base of annotated characters',
      `<w:r><w:ruby><w:rt>${run('hàn')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
      '漢',
    ],
    ['formulas as text', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
  ])('keeps %s', async (_, content, expected) => {
    expect(await textsOf(`<w:p>${content}</w:p>`)).toEqual([expected]);
  });

  it('keeps the result of a field and drops its code', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('code')}${mark('separate')}${run('7')}${mark('end')}`;
    expect(await textsOf(`<w:p>${run('p. ')}${field}</w:p>`)).toEqual(['p. 7']);
  });

  it('reads on after a field that was never closed', async () => {
    expect(await textsOf(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${paragraph('on')}`)).toEqual(['on']);
  });

  it('joins paragraphs whose mark was deleted', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('one ')}</w:p>`;
    expect(await textsOf(first + paragraph('two'))).toEqual(['one two']);
  });
});

describe('paragraphs', () => {
  it('reads text boxes once, after the paragraph that holds them', async () => {
    const box = `<w:txbxContent>${paragraph('in the box')}</w:txbxContent>`;
    const drawing = `<w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await textsOf(`<w:p><w:r>${both}</w:r>${run('around')}</w:p>`)).toEqual(['around', 'in the box']);
  });

  it.each([
    ['an outline level', '', '<w:outlineLvl w:val="1"/>', 2],
    [
      'an English style name',
      '<w:style w:styleId="a1"><w:name w:val="heading 3"/></w:style>',
      '<w:pStyle w:val="a1"/>',
      3,
    ],
    ['a Chinese style name', '<w:style w:styleId="b"><w:name w:val="标题 2"/></w:style>', '<w:pStyle w:val="b"/>', 2],
    [
      'a style based on a heading',
      '<w:style w:styleId="h"><w:name w:val="heading 1"/></w:style><w:style w:styleId="c"><w:name w:val="Own"/><w:basedOn w:val="h"/></w:style>',
      '<w:pStyle w:val="c"/>',
      1,
    ],
    ['a style id without styles', '', '<w:pStyle w:val="Heading4"/>', 4],
  ])('knows a heading by %s', async (_, styles, properties, level) => {
    const [block] = await blocksOf(`<w:p><w:pPr>${properties}</w:pPr>${run('Head')}</w:p>`, { styles });
    expect(block?.headingLevel).toBe(level);
  });

  it('survives styles that are based on each other', async () => {
    const style = (id: string, base: string) => `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    const styles = style('a', 'b') + style('b', 'a');
    expect(await textsOf(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run('x')}</w:p>`, { styles })).toEqual(['x']);
  });

  it('says how much of the start is bold', async () => {
    const [block] = await blocksOf(`<w:p>${run('Anna:', '<w:b/>')}${run(' hello')}</w:p>`);
    expect(block).toEqual({ text: 'Anna: hello', boldLength: 5 });
  });

  it('counts pictures', async () => {
    const { warnings } = await readDocxBlocks(
      makeDocx({ document: '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>' }),
    );
    expect(warnings).toEqual([{ code: 'images-left-out', count: 1 }]);
  });

  it('puts footnotes at the end, apart from what was said last', async () => {
    const document = `<w:p>${run('said')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph('more')}`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('-')}</w:footnote><w:footnote w:id="2">${paragraph('A note')}</w:footnote>`;
    expect(await blocksOf(document, { footnotes })).toEqual([
      { text: 'said[1]' },
      { text: 'more' },
      { text: '* * *', headingLevel: 6 },
      { text: '[1] A note' },
    ]);
  });
});

describe('comments', () => {
  const comments = `<w:comment w:id="4" w:author="Ines">${paragraph('check')}${paragraph('this')}</w:comment>`;
  const start = '<w:commentRangeStart w:id="4"/>';
  const end = '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>';
  const comment = { author: 'Ines', text: 'check\nthis' };

  it.each([
    [
      'their range',
      `<w:p>${run('ab ')}${start}${run('cd')}${end}${run(' ef')}</w:p>`,
      [{ start: 3, end: 5, ...comment }],
    ],
    [
      'the whole paragraph where they have no range',
      `<w:p>${run('abc')}${end}${run('d')}</w:p>`,
      [{ start: 0, end: 4, ...comment }],
    ],
    [
      'the first paragraph of a longer range',
      `<w:p>${run('ab')}${start}${run('c')}</w:p><w:p>${run('de')}${end}</w:p>`,
      [{ start: 2, end: 3, ...comment }],
    ],
  ])('stand on %s', async (_, document, expected) => {
    const [block] = await blocksOf(document, { comments });
    expect(block?.comments).toEqual(expected);
  });

  it('moves on to the first paragraph with words', async () => {
    const blocks = await blocksOf(`<w:p>${run('a')}${start}</w:p>${start}<w:p>${run('bc')}${end}</w:p>`, { comments });
    expect(blocks.map((block) => block.comments)).toEqual([undefined, [{ start: 0, end: 2, ...comment }]]);
  });
});

describe('tables', () => {
  it('takes a table of times, speakers and words as turns', async () => {
    const rows = [
      ['Time', 'Speaker', 'Text'],
      ['00:00:05', 'Anna', 'Hello'],
      ['00:01:00', 'Bob', 'Hi'],
      ['', '', 'And more'],
    ];
    expect(await blocksOf(table(rows))).toEqual([
      { text: 'Hello', speaker: 'Anna', at: 5000 },
      { text: 'Hi', speaker: 'Bob', at: 60000 },
      { text: 'And more', speaker: 'Bob' },
    ]);
  });

  it('takes a table of speakers and words as turns', async () => {
    const rows = [
      ['主持人：', '请您介绍一下。'],
      ['张同学：', '好的，我是学生。'],
      ['主持人：', '谢谢。'],
    ];
    expect((await blocksOf(table(rows))).map(({ speaker }) => speaker)).toEqual(['主持人', '张同学', '主持人']);
  });

  it('keeps any other table as lines', async () => {
    const rows = [
      ['Age', '34'],
      ['City', 'Rome'],
      ['Work', 'Nurse'],
    ];
    expect(await textsOf(table(rows))).toEqual(['Age\t34', 'City\tRome', 'Work\tNurse']);
  });

  it('leaves out deleted rows', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('gone')}</w:tc></w:tr>`;
    expect(await textsOf(`<w:tbl>${deleted}<w:tr><w:tc>${paragraph('kept')}</w:tc></w:tr></w:tbl>`)).toEqual(['kept']);
  });
});

describe('documents of another program', () => {
  it('reads what the docx library writes', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const row = (cells: readonly string[]) => new TableRow({ children: cells.map(cell) });
    const spoken = [
      new TextRun({ text: 'Anna:', bold: true }),
      new TextRun(' hi '),
      new CommentRangeStart(0),
      new TextRun('there'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
      new FootnoteReferenceRun(1),
    ];
    const rows = [
      ['00:01', 'Anna', 'Hello'],
      ['00:02', 'Bob', 'Hi'],
      ['00:03', 'Anna', 'Bye'],
    ];
    const document = new Document({
      comments: { children: [{ id: 0, author: 'Ines', date: new Date(0), children: [new Paragraph('look')] }] },
      footnotes: { 1: { children: [new Paragraph('foot')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Head', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ children: spoken }),
            new Paragraph({ text: 'item', bullet: { level: 0 } }),
            new Table({ rows: rows.map(row) }),
          ],
        },
      ],
    });
    const { blocks } = await readDocxBlocks(await Packer.toBuffer(document));
    expect(blocks).toEqual([
      { text: 'Head', headingLevel: 2 },
      { text: 'Anna: hi there[1]', boldLength: 5, comments: [{ start: 9, end: 14, author: 'Ines', text: 'look' }] },
      { text: 'item', listLevel: 0 },
      { text: 'Hello', speaker: 'Anna', at: 1000 },
      { text: 'Hi', speaker: 'Bob', at: 2000 },
      { text: 'Bye', speaker: 'Anna', at: 3000 },
      { text: '* * *', headingLevel: 6 },
      { text: '[1] foot' },
    ]);
  });
});
