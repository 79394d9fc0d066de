import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableKinds } from '../../../src-main/shared/contract/tables.ts';
import { createTestCore } from '../../helpers/create-test-core.ts';
import type { TestCore } from '../../helpers/create-test-core.ts';
import {
  createHostileStudy,
  hostileControls,
  hostileLength,
  hostileRight,
  hostileTexts,
  hostileWords,
  inField,
  visible,
} from '../../helpers/hostile-study.ts';
import { elementsNamed, elementsOf, readHtml } from '../../helpers/read-html.ts';
import { readCsv, readJson, readWorkbook } from '../../helpers/read-tables.ts';
import { readWords } from '../../helpers/read-words.ts';

let core: TestCore;
const slow = { timeout: 180_000 };

beforeAll(async () => {
  core = createTestCore();
  await createHostileStudy(core);
}, slow.timeout);
afterAll(async () => {
  expect(core.bugs).toEqual([]);
  await core.close();
});

const written = async (name: string): Promise<string> => {
  const path = core.file(name);
  if (!existsSync(path)) await core.call('reports.save', { path, report: { template: 'Full documentation' } });
  return visible(await readWords(path));
};
/** pdfjs reads what is drawn: not from right to left, and boxes where no font has a sign. */
const drawnAsWritten = hostileTexts.filter(
  (text) => ![hostileRight, hostileWords.emoji, hostileWords.rare].includes(text),
);
const fields = ['finding', 'code', 'quote'] as const;

describe('a project of hostile words', slow, () => {
  it.each(['out.docx', 'out.html', 'out.md'])('says them as they are in %s', async (name) => {
    const words = await written(name);
    const wanted = hostileTexts.flatMap((text) => fields.map((field) => visible(inField(text, field))));
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  });

  it.each(['out.pdf', 'out.pptx'])('says them as they are in %s', async (name) => {
    const words = await written(name);
    const wanted = drawnAsWritten.map((text) => visible(inField(text, 'finding')));
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('names people by their pseudonyms, however they are written', async () => {
    const words = await written('out.html');
    const wanted = hostileTexts.map((text, index) => visible(inField(text, `person${index}`)));
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('holds forty thousand characters whole where they are quoted', async () => {
    const words = await written('out.html');
    expect(words).toContain('长'.repeat(hostileLength / 2));
  });

  it('makes no element and no handler of them in HTML', async () => {
    await written('out.html');
    const html = readHtml(readFileSync(core.file('out.html'), 'utf8'));
    const attributes = elementsOf(html).flatMap(({ attributes }) => Object.keys(attributes));
    expect(elementsNamed(html, 'script')).toHaveLength(1);
    expect(elementsNamed(html, 'img')).toHaveLength(0);
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  });

  it('reads no file and runs nothing for Typst', async () => {
    expect(await written('out.pdf')).not.toContain('root:');
  });

  it('draws them as text in SVG', async () => {
    const { id: boardId } = await core.call('boards.create', { name: 'Board' });
    const sources = hostileTexts.map((text) => ({ kind: 'note' as const, text: text.trim() }));
    await core.call('boards.addCards', { boardId, sources });
    await core.call('figures.save', { figure: { kind: 'board', boardId }, path: core.file('board.svg') });
    const words = visible(await readWords(core.file('board.svg')));
    const short = hostileTexts.filter((text) => text.length < 40).map(visible);
    expect(short.filter((text) => !words.includes(text))).toEqual([]);
  });

  it.each(['tables.xlsx', 'tables.json'])('keeps them in every table of %s', async (name) => {
    const path = core.file(name);
    await core.call('tables.export', { path, tables: [...tableKinds] });
    const words = visible(await readWords(path));
    const wanted = hostileTexts.flatMap((text) =>
      ['finding', 'code', 'quote', 'memo', 'definition'].map((field) => visible(inField(text, field))),
    );
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('makes no formula of a cell, and cuts with a mark what no cell of Excel holds', async () => {
    const path = core.file('cells.xlsx');
    const done = await core.call('tables.export', { path, tables: ['passages'] });
    const [{ rows, sheet }] = [...(await readWorkbook(path)).values()] as [{ rows: unknown[][]; sheet: never }];
    const longest = Math.max(...rows.map((row) => String(row[1]).length));
    expect(rows.flat().filter((value) => typeof value === 'object' && value !== null && 'formula' in value)).toEqual(
      [],
    );
    expect(rows[1]![0]).toBe(inField(hostileWords.formula!, 'code'));
    expect([longest, done.shortened]).toEqual([32_767, 1]);
    expect(rows.at(-1)![1]).toMatch(/ \[…\]$/u);
    expect(sheet).toBeDefined();
  });

  it('guards cells of CSV that a spreadsheet would run, and no others', async () => {
    const path = core.file('passages.csv');
    await core.call('tables.export', { path, tables: ['passages'] });
    const codes = readCsv(path).map(([code]) => code);
    expect(codes.slice(1, 6)).toEqual([
      `'${inField(hostileWords.formula!, 'code')}`,
      `'${inField(hostileWords.plus!, 'code')}`,
      `'${inField(hostileWords.minus!, 'code')}`,
      `'${inField(hostileWords.at!, 'code')}`,
      inField(hostileWords.tab!, 'code').trim(),
    ]);
    expect(readCsv(path).at(-1)![1]!.length).toBeGreaterThan(hostileLength * 0.9);
  });

  it('keeps forty thousand characters in JSON, and a name like a part of every object', async () => {
    const { id } = await core.call('attributes.create', {
      subject: 'participant',
      name: '__proto__',
      type: 'text',
      options: [],
    });
    const [person] = await core.call('participants.list', {});
    await core.call('attributes.fill', { cells: [{ attributeId: id, subjectId: person!.id, value: 'kept' }] });
    const path = core.file('people.json');
    await core.call('tables.export', { path, tables: ['participants', 'passages'] });
    const { passages } = readJson(path);
    expect(String(passages!.at(-1)!.text).length).toBeGreaterThan(hostileLength * 0.9);
    expect(readFileSync(path, 'utf8')).toContain('"__proto__":"kept"');
  });

  it.each([
    ['codes.create', { name: 'a\0b', parentId: null }],
    ['findings.create', { title: 'a\0b' }],
    ['memos.create', { target: { kind: 'project' }, text: 'a\0b' }],
  ] as const)('refuses NUL, by which SQLite would end a text: %s', async (name, input) => {
    await expect(core.call(name, input as never)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('keeps control characters that a file can’t hold as a sign, and the words around them', async () => {
    const words = await written('out.html');
    expect(words).toContain(visible(inField(hostileControls, 'finding')));
    expect(readFileSync(core.file('out.html'), 'utf8')).not.toMatch(/[\0-\u0008\u000b\u000e-\u001f]/u);
  });
});
