import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfBlocks } from '../../../../../src-main/core/formats/pdf/read-pdf-blocks.ts';
import { linesAt, makePdf, type PdfText } from '../../../../helpers/make-pdf.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../../fixtures/pdf/${name}`, import.meta.url));

async function textsOf(pages: readonly (readonly PdfText[])[]): Promise<readonly string[]> {
  return (await readPdfBlocks(makePdf(pages))).blocks.map(({ text }) => text);
}

describe('PDFs of other programs', () => {
  it.each(['interview-en', 'focus-group-zh'])('gives back the paragraphs and headings of %s', async (name) => {
    const { blocks } = await readPdfBlocks(fixture(`${name}.pdf`));
    const lines = blocks.map(({ text, headingLevel = 0 }) =>
      headingLevel ? `${'#'.repeat(headingLevel)} ${text}` : text,
    );
    expect(lines).toEqual(fixture(`${name}.txt`).toString().trimEnd().split('\n'));
  });

  it('says which names are bold', async () => {
    const { blocks } = await readPdfBlocks(fixture('interview-en.pdf'));
    expect(blocks.slice(1, 3).map(({ boldLength }) => boldLength)).toEqual(['Interviewer:'.length, 'Marta:'.length]);
  });

  it('reads two columns one after the other and undoes hyphenation', async () => {
    const { blocks } = await readPdfBlocks(fixture('two-columns.pdf'));
    const [heading, ...paragraphs] = blocks.map(({ text }) => text);
    expect(heading).toBe('Waiting as a part of the service');
    expect(paragraphs.map((text) => /^Paragraph number (\d+) begins .* and ends here\.$/.exec(text)?.[1])).toEqual(
      Array.from({ length: 24 }, (_, index) => `${index + 1}`),
    );
    expect(new Set(paragraphs.join(' ').match(/\S+-\S+/g))).toEqual(new Set(['self-employed']));
  });
});

const body = [
  'The first line of this paragraph reaches the edge, as the next one does too',
  'and the second line of it also goes on to the very same right edge of text',
  'until it ends.',
];

describe('paragraphs', () => {
  it('joins lines, and parts them where a line ends early', async () => {
    expect(await textsOf([linesAt(70, 700, [...body, ...body])])).toEqual([body.join(' '), body.join(' ')]);
  });

  it('parts paragraphs by the space between them', async () => {
    const full = body.slice(0, 2);
    expect(await textsOf([[...linesAt(70, 700, full), ...linesAt(70, 660, full)]])).toEqual([
      full.join(' '),
      full.join(' '),
    ]);
  });

  it('parts paragraphs by their indented first line', async () => {
    const [first = '', second = ''] = body;
    const indented = { text: first.slice(6), x: 90, y: 672 };
    expect(await textsOf([[...linesAt(70, 700, [first, second]), indented, { text: second, x: 70, y: 658 }]])).toEqual([
      `${first} ${second}`,
      `${first.slice(6)} ${second}`,
    ]);
  });

  it('goes on over the end of a page', async () => {
    expect(await textsOf([linesAt(70, 700, body.slice(0, 2)), linesAt(70, 700, body.slice(2))])).toEqual([
      body.join(' '),
    ]);
  });

  it('begins a paragraph at a name that recurs, even after a full line', async () => {
    const [full = ''] = body;
    const lines = [`Anna: ${full}`, full, `Bob: ${full}`, full, `Anna: ${full}`, `Bob: ${full}`];
    expect((await textsOf([linesAt(70, 700, lines)])).map((text) => text.slice(0, 4))).toEqual([
      'Anna',
      'Bob:',
      'Anna',
      'Bob:',
    ]);
  });

  it.each([
    [
      'a broken word',
      ['…about the inter-', 'view that we had last week in the old town hall by the river'],
      'interview',
    ],
    [
      'a real hyphen before a capital',
      ['…about the Anglo-', 'Saxon words that we had in the old town hall by the river'],
      'Anglo-Saxon',
    ],
    [
      'a real hyphen before a number',
      ['…about the years 1990-', '1995, which we spent in the old town hall by the river'],
      '1990-1995',
    ],
    [
      'a word that is hyphenated elsewhere',
      ['a co-owner said: about the co-', 'owner that we had in the old town hall by the river'],
      'the co-owner',
    ],
    [
      'a word that begins with self-',
      ['…about the self-', 'employed whom we met in the old town hall by the river'],
      'self-employed',
    ],
  ])('mends %s at the end of a line', async (_, [first = '', second = ''], expected) => {
    const y = 700;
    const width = second.length * 5;
    const [text] = await textsOf([
      [
        { text: first, x: 70 + width - first.length * 4.6, y },
        { text: second, x: 70, y: y - 14 },
      ],
    ]);
    expect(text).toContain(expected);
  });
});

describe('what is not the text', () => {
  it('leaves out running headers and page numbers', async () => {
    const page = (number: number) => [
      { text: 'A study of waiting', x: 70, y: 800 },
      ...linesAt(70, 760, [`Words of page ${['one', 'two', 'three'][number]}.`]),
      { text: `Page ${number + 1} of 3`, x: 280, y: 40 },
    ];
    const texts = await textsOf([[...page(0), ...linesAt(70, 300, body)], page(1), page(2)]);
    expect(texts).toEqual(['Words of page one.', body.join(' '), 'Words of page two.', 'Words of page three.']);
  });

  it('leaves out the page number of a single page', async () => {
    expect(await textsOf([[...linesAt(70, 700, ['Only words.']), { text: '- 1 -', x: 290, y: 40 }]])).toEqual([
      'Only words.',
    ]);
  });

  it('takes words drawn twice as one', async () => {
    const twice = [0, 0.4].map((shift) => ({ text: 'Bold by trickery', x: 70 + shift, y: 700 }));
    expect(await textsOf([twice])).toEqual(['Bold by trickery']);
  });
});

describe('a PDF that cannot be read', () => {
  const password = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`;
  it.each([
    ['without a text layer', makePdf([[], []]), 'no-text-layer'],
    ['with a password', makePdf([linesAt(70, 700, ['secret'])], password), 'file-password'],
    ['that is none', new Uint8Array(Buffer.from('no PDF at all')), 'file-damaged'],
    ['that ends early', fixture('interview-en.pdf').subarray(0, 3000), 'file-damaged'],
  ])('is refused: %s', async (_, bytes, code) => {
    await expect(readPdfBlocks(bytes)).rejects.toMatchObject({ code });
  });

  it('is read as far as there is text, and says how many pages have none', async () => {
    const { warnings } = await readPdfBlocks(makePdf([linesAt(70, 700, ['Words.']), [], []]));
    expect(warnings).toEqual([{ code: 'pages-without-text', count: 2 }]);
  });
});

describe('a transcript set as a table', () => {
  const row = (y: number, time: string, speaker: string, lines: readonly string[]) => [
    { text: time, x: 70, y },
    ...linesAt(140, y, speaker.split(' ')),
    ...linesAt(210, y, lines),
  ];
  const page = [
    { text: 'Interview of Monday', x: 70, y: 760, size: 18 },
    ...row(700, '00:00:10', 'Anna', ['How did that', 'begin?']),
    ...row(650, '00:00:15', 'Bob Miller', ['With a let-', 'ter.']),
    ...row(600, '00:00:20', 'Anna', ['I see.']),
    { text: 'End of the recording.', x: 70, y: 550 },
  ];

  it('becomes turns', async () => {
    expect((await readPdfBlocks(makePdf([page]))).blocks).toEqual([
      { text: 'Interview of Monday', headingLevel: 1 },
      { text: 'How did that begin?', speaker: 'Anna', at: 10_000 },
      { text: 'With a letter.', speaker: 'Bob Miller', at: 15_000 },
      { text: 'I see.', speaker: 'Anna', at: 20_000 },
      { text: 'End of the recording.' },
    ]);
  });

  it('stays as it stands when recognition is off', async () => {
    const { blocks } = await readPdfBlocks(makePdf([page]), { recogniseSpeakers: false });
    expect(blocks[1]).toEqual({ text: '00:00:10\tAnna\tHow did that begin?' });
  });
});
