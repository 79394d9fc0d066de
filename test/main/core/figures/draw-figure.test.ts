import { execFileSync } from 'node:child_process';
import { SaxesParser } from 'saxes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../../src-main/core/figures/draw-figure.ts';
import type { FigureJob } from '../../../../src-main/core/figures/draw-figure.ts';
import { drawScene } from '../../../../src-main/core/figures/draw-scene.ts';
import type { FigureData } from '../../../../src-main/shared/domain/figure-data.ts';
import { squeeze } from '../report/read-pdf.ts';
import { resources } from '../report/sample-report.ts';
import { makeBoard, makeJourney } from './sample-figure.ts';

const draw = (figure: FigureData, changes: Partial<FigureJob> = {}) =>
  drawFigure(
    { figure, format: 'svg', theme: 'light', scale: 1, pages: 'figure', paper: 'a4', quotes: 20, ...changes },
    resources,
    () => {},
  );

/** The words of an SVG, without white space; throws where it isn't well-formed. */
async function readSvg(figure: FigureData, changes: Partial<FigureJob> = {}): Promise<string> {
  const { bytes } = await draw(figure, changes);
  const parser = new SaxesParser();
  const words: string[] = [];
  const open: string[] = [];
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => words.push(open.at(-1) === 'style' ? '' : text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return squeeze(words.join(''));
}

async function readPdf(figure: FigureData, changes: Partial<FigureJob> = {}) {
  const { bytes, pages } = await draw(figure, { format: 'pdf', ...changes });
  const run = (tool: string, ...options: readonly string[]) =>
    execFileSync(tool, [...options, '-', ...(tool === 'pdftotext' ? ['-'] : [])], {
      input: bytes,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  return { text: squeeze(run('pdftotext', '-raw', '-enc', 'UTF-8')), info: run('pdfinfo'), pages };
}

/** What is drawn of each text: a scene's lines of the size of people's words, joined. */
function drawnWords(figure: FigureData): string {
  const { shapes } = drawScene(figure, { theme: 'light', isTitled: true, quotes: 20 }, resources);
  return squeeze(shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join(''));
}

const hostile = [
  ['markup', '<script>alert("x")</script> ]]> &amp; \' " <!-- -->'],
  ['Typst markup', '#set page(1) *a* _b_ $x$ `q` @ref // \\ ]'],
  ['emoji', '😀 👨‍👩‍👧 🇹🇼 👍🏽'],
  ['rare Han', '字𡃉與𠮷和㐂。'],
  ['Arabic and Hebrew', 'قال مرحبا then שלום'],
  ['Chinese and English', '我們用 vTaiwan 的「意見」來做 policy'],
  ['line breaks', 'a\tb\r\nc\u2029d'],
] as const;

describe('a figure', { timeout: 60_000 }, () => {
  it.each(hostile)('has %s of a card as text in SVG and PDF', async (_, text) => {
    const board = makeBoard([text]);
    expect(await readSvg(board)).toContain(squeeze(text));
    expect((await readPdf(board)).text).toContain(squeeze(text));
  });

  it.each(hostile)('has %s of a quote as text in SVG and PDF', async (_, text) => {
    const journey = makeJourney([text]);
    expect(await readSvg(journey)).toContain(squeeze(text));
    expect((await readPdf(journey)).text).toContain(squeeze(text));
  });

  it.each([
    ['a lone half of a character', `a${'\ud800'}b`, 'a\ufffdb'],
    ['control characters', 'a\u0001b\u001fc', 'a\ufffdb\ufffdc'],
  ])('replaces %s in SVG and stays well-formed', async (_, text, drawn) => {
    expect(await readSvg(makeBoard([text]))).toContain(drawn);
    expect((await readPdf(makeBoard([text]))).pages).toBe(1);
  });

  it('shows as much of 40,000 characters as the card holds, and that they go on', async () => {
    const words = await readSvg(makeBoard(['很长的文字，with words '.repeat(2500)]));
    expect(words).toContain('很长的文字，withwords');
    expect(words).toContain('…');
    expect(words.length).toBeLessThan(400);
  });

  it('has all words that are drawn in SVG and in PDF, whatever they are', async () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'abc 車子壞了，。“”-,.?'), maxLength: 80 }), {
      minLength: 20,
      maxLength: 20,
    });
    const property = fc.asyncProperty(texts, async (words) => {
      const board = makeBoard(words);
      expect(await readSvg(board)).toContain(drawnWords(board));
      expect((await readPdf(board)).text).toContain(drawnWords(board));
    });
    await fc.assert(property, { numRuns: 4 });
  });

  it('has as many quotes of a cell as are wanted, whole, and says how many more there are', async () => {
    const quotes = Array.from({ length: 9 }, (_, index) => `${index} 沒有人告訴我 what happened to it`);
    const journey = makeJourney(quotes);
    const { text } = await readPdf(journey, { quotes: 4 });
    expect(quotes.filter((quote) => text.includes(squeeze(quote)))).toEqual(quotes.slice(0, 4));
    expect(text).toContain('and5more');
  });

  it('has all quotes whole where all are wanted, and else the beginning of a long one', async () => {
    const long = 'They never told me what happened to it. '.repeat(100);
    const journey = makeJourney([long, 'The end.']);
    expect(await readSvg(journey, { quotes: 'all' })).toContain(squeeze(long));
    const shortened = await readSvg(journey);
    expect(shortened).not.toContain(squeeze(long));
    expect(shortened).toContain('…');
  });

  it.each(['light', 'dark'] as const)('is a PNG of twice the size in %s', async (theme) => {
    const board = makeBoard(['One', '二']);
    const { bytes, width, height } = await draw(board, { format: 'png', scale: 2, theme });
    const png = new DataView(bytes.buffer, bytes.byteOffset);
    expect([png.getUint32(16), png.getUint32(20)]).toEqual([Math.ceil(width * 2), Math.ceil(height * 2)]);
  });

  it('that is 100,000 pixels wide has a page that PDF allows, and a smaller picture', async () => {
    const board = makeBoard(['Left', 'Right']);
    const places = board.places.map((place, index) => ({ ...place, x: index * 100_000 }));
    const wide = { ...board, places };
    const { info, text } = await readPdf(wide);
    expect(info).toMatch(/Page size: +14400 x/u);
    expect(text).toContain('Right');
    const { scale } = await draw(wide, { format: 'png' });
    expect(scale).toBeLessThan(0.33);
  });

  it('on several sheets has each word on one of them, and refuses thousands of sheets', async () => {
    const board = makeBoard(Array.from({ length: 40 }, (_, index) => `Word${index}.`));
    const { text, pages } = await readPdf(board, { pages: 'poster' });
    expect(pages).toBeGreaterThan(1);
    expect(board.cards.filter((card) => !text.includes(card.text))).toEqual([]);
    const places = board.places.map((place, index) => ({ ...place, x: index * 20_000, y: index * 20_000 }));
    const refused = draw({ ...board, places }, { format: 'pdf', pages: 'poster' });
    await expect(refused).rejects.toMatchObject({ code: 'poster-too-large' });
  });
});
