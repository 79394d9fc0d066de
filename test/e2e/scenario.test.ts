import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMotif } from '../helpers/run-motif.ts';
import { pressUntilDisabled } from './keyboard.ts';
import { launchers } from './launch.ts';
import type { LaunchedApp } from './launch.ts';
import type { WholeFinding } from '../../src-main/shared/contract/findings.ts';

const fixtures = join(import.meta.dirname, '../fixtures/transcripts');
const english = 'en_qmsum_IS1004a';
const chinese = 'zh_archivetw_2015-11-10-焦點座談';

describe.each(launchers)('the main job in $host', ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-scenario-'));
  const project = join(folder, 'study.motif');
  const report = join(folder, 'findings.pdf');
  let app: LaunchedApp;
  let page: Page;

  beforeAll(async () => {
    app = await launch();
    page = app.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins a new study', async () => {
    await app.chooseSavePath(project);
    await page.getByRole('button', { name: 'New study' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Remote controls');
    await page.keyboard.press('Enter');
    await page.getByText('Bring in your first transcripts').waitFor();
  });

  it('imports two transcripts', async () => {
    await app.chooseFiles([join(fixtures, `${english}.txt`), join(fixtures, `${chinese}.txt`)]);
    await page.keyboard.press('Control+Shift+I');
    await page.getByRole('button', { name: 'Import 2 documents' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('row', { name: new RegExp(chinese) }).waitFor();
  });

  it('codes three passages by keyboard', async () => {
    await openDocument(page, english);
    await codeWords(page, { lines: 2, words: 6, typed: 'Getting started' });
    await codeWords(page, { lines: 3, words: 4, typed: 'ge' });
    await openDocument(page, chinese);
    await codeWords(page, { lines: 3, words: 5, typed: '公共諮詢' });
    await expectCount(page, 'Getting started', 2);
    await expectCount(page, '公共諮詢', 1);
  });

  it('retrieves them side by side and makes a finding of them', async () => {
    await page.keyboard.press('Alt+3');
    await page.getByRole('button', { name: 'Choose all' }).first().click();
    await page.getByText('3 passages').first().waitFor();
    await runCommand(page, 'Select all');
    await page.getByRole('button', { name: 'Add to…' }).click();
    await page.getByRole('menuitem', { name: /^Finding…/ }).click();
    await page.keyboard.type('People arrive unprepared');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+5');
    await page.getByText('3 quotes').first().waitFor();
  });

  it('saves the findings as a tagged PDF with every quote', async () => {
    await app.chooseSavePath(report);
    await page.keyboard.press('Alt+6');
    await page.getByRole('button', { name: 'Create the report' }).click();
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByText(/The report was saved/).waitFor({ timeout: 60_000 });
    expect(execFileSync('pdfinfo', [report], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toMatch(
      /Tagged: +yes/,
    );
  });

  it('takes everything back and does it again', async () => {
    await page.keyboard.press('Alt+1');
    await pressUntilDisabled(page, 'Control+z', /^Undo/);
    await page.getByText('Bring in your first transcripts').waitFor();
    await pressUntilDisabled(page, 'Control+Shift+z', /^Redo/);
    await page.getByRole('row', { name: new RegExp(chinese) }).waitFor();
    await expectCount(page, 'Getting started', 2);
    await expectCount(page, '公共諮詢', 1);
  });

  it('leaves a sound project file with all of it', async () => {
    await app.close();
    const documents = await motif<{ name: string }[]>('documents', project);
    const passages = await motif<{ text: string }[]>('passages', project, '--code', 'Getting started');
    const finding = await motif<WholeFinding>('findings', project, '--finding', '1');
    expect(documents.map(({ name }) => name)).toEqual([english, chinese]);
    expect(passages).toHaveLength(2);
    expect(finding).toMatchObject({ title: 'People arrive unprepared', evidence: [{}, {}, {}] });
    const printed = execFileSync('pdftotext', [report, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
    const quotes = finding.evidence.map(({ text }) => text.replace(/\s+/g, ''));
    expect(quotes.filter((quote) => !printed.includes(quote))).toEqual([]);
    expect(await motif('check', project)).toEqual({ ok: true, problems: [] });
  });
});

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill(words);
  await page.getByRole('option', { name: words, exact: true }).click();
}

async function openDocument(page: Page, name: string): Promise<void> {
  await page.getByRole('row', { name: new RegExp(name) }).click();
  const text = page.getByRole('document', { name: `Text of ${name}` });
  await text.waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);
}

interface WordsToCode {
  readonly lines: number;
  readonly words: number;
  readonly typed: string;
}

/** Goes down some lines, selects some words and codes them, all by keyboard. */
async function codeWords(page: Page, { lines, words, typed }: WordsToCode): Promise<void> {
  for (let line = 0; line < lines; line++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let word = 0; word < words; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('c');
  const picker = page.getByRole('combobox', { name: 'Choose a code' });
  await picker.waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await picker.waitFor({ state: 'detached' });
}

async function expectCount(page: Page, code: string, count: number): Promise<void> {
  await page.getByRole('row', { name: code }).getByText(String(count), { exact: true }).waitFor();
}

async function motif<Result>(...args: string[]): Promise<Result> {
  const { exitCode, out, err } = await runMotif([...args, '--json']);
  if (exitCode !== 0) throw new Error(err);
  return JSON.parse(out) as Result;
}
