import { describe, expect, it } from 'vitest';
import { writeSlides } from '../../../../../src-main/core/report/slides/write-slides.ts';
import type {
  HeadingNode,
  QuoteNode,
  ReportDocument,
  ReportNode,
} from '../../../../../src-main/shared/domain/report-document.ts';
import { hostileTexts } from '../../../../helpers/hostile-texts.ts';
import { missingTargets, named, readOffice, writtenIn } from '../../../../helpers/read-office.ts';
import type { XmlElement } from '../../../../helpers/read-office.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { resources } from '../../../../helpers/report-resources.ts';

async function write(changes: Partial<ReportDocument> = {}) {
  const { bytes, pages } = await writeSlides({ ...reportExample, ...changes }, resources, () => {});
  const parts = readOffice(bytes);
  const numbered = (folder: string, name: string) =>
    Array.from({ length: pages! }, (_, index) => parts.get(`ppt/${folder}/${name}${index + 1}.xml`)!);
  return { bytes, parts, slides: numbered('slides', 'slide'), notes: numbered('notesSlides', 'notesSlide') };
}

const partOf = (...nodes: readonly ReportNode[]) => [
  { blockId: 'one', kind: 'text', isAcross: false, startsPage: true, nodes },
];
const heading = (text: string, label: string | null = null): ReportNode => ({
  kind: 'heading',
  level: 2,
  anchor: text,
  text,
  label,
  number: null,
  color: null,
});
const quote = (text: string, changes: Partial<QuoteNode> = {}): QuoteNode => ({
  kind: 'quote',
  anchor: text,
  passageId: text,
  text,
  speaker: 'P1',
  document: 'Interview 1',
  place: '4:10',
  target: null,
  side: 'for',
  codes: [],
  ...changes,
});
const titleOf = (slide: XmlElement) =>
  writtenIn(named(slide, 'p:sp').find((shape) => named(shape, 'p:ph').length > 0)!);
const valuesOf = (element: XmlElement, name: string, attribute: string) =>
  named(element, name).map(({ attributes }) => attributes[attribute]!);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `Number ${index + 1}.`);
const times = (text: string, part: string) => text.split(part).length - 1;

describe('a report as slides', () => {
  it('refers to nothing that is not in it, and numbers the shapes of each slide once', async () => {
    const { bytes, slides } = await write();
    const twice = slides
      .map((slide) => valuesOf(slide, 'p:cNvPr', 'id'))
      .filter((ids) => new Set(ids).size < ids.length);
    expect(missingTargets(bytes)).toEqual([]);
    expect(twice).toEqual([]);
  });

  it('gives each slide a title of its own', async () => {
    const { slides } = await write();
    expect(slides.map(titleOf)).toEqual([
      'Waiting for the 42',
      'Contents',
      'Findings',
      'Nobody knows when the bus comes',
      'The app disagrees with the stop',
      'Codebook',
      'Codebook (2 of 2)',
      'Not on these slides',
    ]);
  });

  it('tells a finding on one slide: its numbers, its quotes with their sources and what is recommended', async () => {
    const { slides } = await write();
    expect(writtenIn(slides[3]!).replace(/4$/u, '')).toBe(
      [
        'Nobody knows when the bus comes',
        'Finding 1',
        'People2 / 3Documents2 / 2PriorityHigh',
        'I stand there and nobody tells me anything.Supports · P1, 34 · Interview 1 · 4:10',
        '我觉得公交车很准时,没有问题。Against · P2 · 访谈二 · turn 12',
        'RecommendationSay how late it is.',
      ].join(''),
    );
  });

  it('keeps the story of a finding in the notes, paragraph by paragraph', async () => {
    const { notes } = await write();
    const said = named(notes[3]!, 'a:p').map(writtenIn);
    expect(said).toEqual(
      expect.arrayContaining([
        'The display says nothing for minutes, as in finding 2.',
        '• They wait.',
        '• 他们等车。',
      ]),
    );
  });

  it('shows every quote of a finding once, however many there are', async () => {
    const texts = Array.from(
      { length: 23 },
      (_, index) => `Quote ${index} ${'that says a little more '.repeat(index)}.`,
    );
    const { slides } = await write({
      parts: partOf(heading('Much is said', 'Finding 1'), ...texts.map((text) => quote(text))),
    });
    const written = slides.map(writtenIn).join('\n');
    expect(texts.map((text) => times(written, text.trim()))).toEqual(texts.map(() => 1));
    expect(times(written, 'P1 · Interview 1 · 4:10')).toBe(23);
  });

  it('keeps what speaks against a finding with it', async () => {
    const below: ReportNode = { ...(heading('What speaks against it') as HeadingNode), level: 3 };
    const nodes = [
      heading('Claim', 'Finding 1'),
      quote('It is so, they say.'),
      below,
      quote('It is not.', { side: 'against' }),
    ];
    const { slides } = await write({ parts: partOf(...nodes) });
    expect(slides.map(titleOf)).toEqual(['Claim']);
    expect(writtenIn(slides[0]!)).toContain('It is not.Against · P1');
  });

  it('begins a quote that fills more than a slide there, and has it whole in the notes', async () => {
    const text = 'One sentence after another. '.repeat(200).trim();
    const { slides, notes } = await write({ parts: partOf(heading('Long', 'Finding 1'), quote(text)) });
    expect(slides.map(writtenIn).join('')).toContain('…');
    expect(notes.map(writtenIn).join('')).toContain(text);
  });

  it('repeats the head of a table that goes on over slides', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      { spans: [{ text: `Row ${index}` }] },
      { spans: [{ text: '1' }] },
    ]);
    const columns = [
      { head: 'Name', align: 'left', weight: 1 },
      { head: 'Codings', align: 'right', weight: 0 },
    ] as const;
    const table: ReportNode = { kind: 'table', description: 'Rows', columns, rows };
    const { slides } = await write({ parts: partOf(heading('Table'), table) });
    const heads = slides.flatMap((slide) => named(slide, 'a:tbl').map((one) => writtenIn(named(one, 'a:tr')[0]!)));
    const all = slides.flatMap((slide) => named(slide, 'a:tbl').flatMap((one) => named(one, 'a:tr').slice(1)));
    expect(heads.length).toBeGreaterThan(2);
    expect(new Set(heads)).toEqual(new Set(['NameCodings']));
    expect(all.map((row) => writtenIn(row))).toEqual(rows.map((_, index) => `Row ${index}1`));
    expect(slides.flatMap((slide) => valuesOf(slide, 'a:tblPr', 'firstRow'))).toEqual(heads.map(() => '1'));
  });

  it('keeps a short table on one slide, and has what a cell leaves out in the notes', async () => {
    const columns = [{ head: 'Name', align: 'left', weight: 1 }] as const;
    const table = (texts: readonly string[]): ReportNode => ({
      kind: 'table',
      description: 'Rows',
      columns,
      rows: texts.map((text) => [{ spans: [{ text }] }]),
    });
    const long = `${'waiting for the bus '.repeat(120)}until it came`;
    const { slides, notes } = await write({
      parts: partOf(heading('Tables'), table(numbers(12)), table(numbers(6)), table([long])),
    });
    const sizes = slides.map((slide) => named(slide, 'a:tbl').map((one) => named(one, 'a:tr').length - 1));
    expect(sizes.flat()).toEqual([12, 6, 1]);
    expect(notes.map((note) => writtenIn(note)).join('')).toContain('until it came');
  });

  it('goes on with a codebook over slides, and says on the last what it leaves to the report', async () => {
    const entry = (name: string): ReportNode => ({
      kind: 'entry',
      anchor: name,
      depth: 0,
      color: '#b35900',
      image: null,
      name,
      detail: '3 codings',
      nodes: [{ kind: 'paragraph', tone: 'body', spans: [{ text: 'What it means.' }] }],
    });
    const shown = async (count: number) => {
      const names = numbers(count);
      const { slides } = await write({ parts: partOf(heading('Codebook'), ...names.map(entry)) });
      const words = slides.map((slide) => writtenIn(slide)).join(' ');
      return { titles: slides.map(titleOf), words, missing: names.filter((name) => !words.includes(name)) };
    };
    const [whole, cut] = [await shown(60), await shown(151)];
    expect(whole.missing).toEqual([]);
    expect(whole.titles[1]).toBe(`Codebook (2 of ${whole.titles.length})`);
    expect(whole.words).not.toContain('see the report');
    expect(cut.missing).toHaveLength(31);
    expect(cut.words).toContain('… and 31 more: see the report.');
  });

  it('tells each of many personas on slides of its own', async () => {
    const persona = (name: string): ReportNode => ({
      kind: 'entry',
      anchor: name,
      depth: 0,
      color: '#b35900',
      image: null,
      name,
      detail: '3 people',
      nodes: [
        { kind: 'list', isOrdered: false, items: [[{ kind: 'paragraph', tone: 'body', spans: [{ text: 'Waits' }] }]] },
      ],
    });
    const { slides } = await write({ parts: partOf(heading('Personas'), ...numbers(15).map(persona)) });
    expect(slides.map(titleOf).filter((title) => title.startsWith('Number'))).toEqual(numbers(15));
  });

  it('describes pictures, and takes them from the file alone', async () => {
    const { slides, parts } = await write();
    const pictures = slides.flatMap((slide) =>
      named(slide, 'p:pic').flatMap((one) => valuesOf(one, 'p:cNvPr', 'descr')),
    );
    const outside = [...parts].flatMap(([path, part]) =>
      path.endsWith('.rels')
        ? named(part, 'Relationship').filter(({ attributes }) => attributes.TargetMode === 'External')
        : [],
    );
    expect(pictures).toEqual(['Chart: Codings per code. Waiting 12.']);
    expect(outside).toEqual([]);
  });

  it('leads from the contents to the slides, and says what is on none', async () => {
    const { parts, slides } = await write();
    const targets = valuesOf(parts.get('ppt/slides/_rels/slide2.xml.rels')!, 'Relationship', 'Target');
    expect(targets.filter((target) => target.startsWith('slide'))).toEqual(['slide3.xml', 'slide6.xml']);
    expect(writtenIn(slides.at(-1)!)).toContain('Transcripts');
  });

  it('says in which language each text is, and sets Chinese in a Chinese face', async () => {
    const { slides, parts } = await write();
    const runs = named(slides[3]!, 'a:r').filter((run) => /^\p{Script=Han}/u.test(writtenIn(run)));
    const theme = parts.get('ppt/theme/theme1.xml')!;
    expect(runs.map((run) => named(run, 'a:rPr')[0]!.attributes.lang)).toEqual(runs.map(() => 'zh-CN'));
    expect(named(runs[0]!, 'a:ea')[0]!.attributes.typeface).toBe('SimSun');
    expect(named(theme, 'a:minorFont').flatMap((font) => valuesOf(font, 'a:ea', 'typeface'))).toEqual([
      'Microsoft YaHei',
    ]);
  });

  it('carries the colours of the look in its theme', async () => {
    const { parts } = await write({ look: { ...reportExample.look, accent: '#ffdd00' } });
    const colorOf = (name: string) =>
      valuesOf(named(parts.get('ppt/theme/theme1.xml')!, name)[0]!, 'a:srgbClr', 'val')[0];
    expect(colorOf('a:accent1')).toBe('FFDD00');
    expect(colorOf('a:accent3')).not.toBe('FFDD00');
  });

  it.each(hostileTexts)('takes text %# for text everywhere', async (text) => {
    const cover = { kind: 'cover', title: text, subtitle: text, facts: [{ name: text, value: text }] } as const;
    const callout: ReportNode = {
      kind: 'callout',
      label: text,
      tone: 'accent',
      nodes: [{ kind: 'paragraph', tone: 'body', spans: [{ text, isBold: true }] }],
    };
    const stats: ReportNode = { kind: 'stats', entries: [{ name: text, value: text }] };
    const table: ReportNode = {
      kind: 'table',
      description: text,
      columns: [{ head: text, align: 'left', weight: 0 }],
      rows: [[{ spans: [{ text }], color: text }]],
    };
    const nodes = [
      cover,
      heading(text, text),
      stats,
      quote(text, { speaker: text, document: text, place: text }),
      callout,
      table,
    ];
    const { bytes, slides } = await write({
      title: text,
      author: text,
      look: { ...reportExample.look, footer: text },
      parts: partOf(...nodes),
    });
    expect(missingTargets(bytes)).toEqual([]);
    expect(slides.length).toBeGreaterThan(1);
  });
});
