import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCore } from '../../helpers/create-test-core.ts';
import type { TestCore } from '../../helpers/create-test-core.ts';
import { addHostileBodies, longStory } from '../../helpers/hostile-bodies.ts';
import { createHostileStudy, hostileLength, hostileTexts, inField, visible } from '../../helpers/hostile-study.ts';
import { readOffice, textIn } from '../../helpers/read-office.ts';
import { readWords } from '../../helpers/read-words.ts';

let core: TestCore;
const said = new Map<string, string>();
const slow = { timeout: 180_000 };

/** As poppler reads what is drawn, in the order in which it is. */
const readDrawn = (path: string): string =>
  execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });

/** Slides with their notes. */
const readSlides = (path: string): string =>
  [...readOffice(readFileSync(path))]
    .filter(([part]) => /(?:slide|notesSlide)\d+\.xml$/u.test(part))
    .map(([, xml]) => textIn(xml))
    .join('\n');

/** A longer block of personas than these would be left to other formats. */
async function saveSlides(): Promise<void> {
  const ids = (await core.call('personas.list', {})).map(({ id }) => id);
  const halves = [ids.slice(0, 8), ids.slice(8)].map((personas) => ({ kind: 'personas', options: { personas } }));
  const others = ['findings', 'themes', 'touchpoints', 'memos'].map((kind) => ({ kind }));
  const { id } = await core.call('reports.create', { name: 'Slides', blocks: [...others, ...halves] });
  await core.call('reports.save', { path: core.file('out.pptx'), report: { id } });
}

beforeAll(async () => {
  core = createTestCore();
  await createHostileStudy(core);
  await addHostileBodies(core);
  const report = { template: 'Full documentation' };
  for (const name of ['out.pdf', 'out.docx', 'out.html', 'out.md'])
    await core.call('reports.save', { path: core.file(name), report });
  await saveSlides();
  const journeyId = (await core.call('journeys.list', {}))[0]!.id;
  await core.call('figures.save', { figure: { kind: 'journey', journeyId }, path: core.file('out.svg') });
  said.set('svg', visible(await readWords(core.file('out.svg'))));
  said.set('pdf', visible(readDrawn(core.file('out.pdf'))));
  said.set('pptx', visible(readSlides(core.file('out.pptx'))));
  for (const format of ['docx', 'html', 'md']) said.set(format, visible(await readWords(core.file(`out.${format}`))));
}, slow.timeout);
afterAll(async () => {
  expect(core.bugs).toEqual([]);
  await core.close();
});

const missing = (format: string, field: string) =>
  hostileTexts.filter((text) => !said.get(format)!.includes(visible(inField(text, field))));

const names = ['finding', 'code', 'persona', 'touchpoint'];
const bodies = ['quote', 'story', 'advice', 'definition', 'goal', 'summary', 'owner', 'note'];

describe('hostile words in bodies and cells', slow, () => {
  it.each(['pdf', 'docx', 'html', 'md'].flatMap((format) => [...names, ...bodies].map((field) => [format, field])))(
    'are text in %s: each %s',
    (format, field) => {
      expect(missing(format, field)).toEqual([]);
    },
  );

  it.each([
    ['pdf', 'lane'],
    ['pdf', 'cell'],
    ['svg', 'lane'],
    ['svg', 'cell'],
  ])('are text in figures, as %s: each %s', (format, field) => {
    expect(missing(format, field)).toEqual([]);
  });

  it.each([...names, 'quote', 'story', 'advice', 'goal', 'summary', 'owner', 'note'])(
    'are text on slides, or in their notes: each %s',
    (field) => {
      expect(missing('pptx', field)).toEqual([]);
    },
  );

  it.each([
    ['pdf', longStory],
    ['docx', longStory],
    ['html', longStory],
    ['md', longStory],
    ['pptx', longStory],
    ['docx', '长'.repeat(hostileLength / 2)],
  ])('keep forty thousand characters in %s, but for what pages print between them', (format, words) => {
    const [sign] = words;
    expect(said.get(format)!.split(sign!).length - 1).toBeGreaterThanOrEqual(words.length);
  });

  it('hold no control character that a reader of XML would refuse, and no half of a pair', () => {
    const parts = [...readOffice(readFileSync(core.file('out.pptx'))).values()].map(textIn).join('');
    expect(parts).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    expect(parts.isWellFormed()).toBe(true);
  });
});
