import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingEvidence } from '../../src-main/shared/contract/findings.ts';
import { ask } from './ask-study.ts';
import { stepTo, waiting } from './keyboard.ts';
import { launchers } from './launch.ts';
import type { LaunchedApp } from './launch.ts';
import { countOf, printedWords } from './printed-words.ts';
import { wholeFindings } from '../helpers/whole-findings.ts';

const kindsOf = async (page: Page) => {
  const report = (await ask(page, 'reports.list', {})).find(({ name }) => name === 'Findings report');
  return (await ask(page, 'reports.get', { id: report!.id })).blocks.map(({ kind }) => kind);
};

const shownOf = ({ text, excerpt }: Pick<FindingEvidence, 'text' | 'excerpt'>) => excerpt ?? text;

describe.each(launchers)('a report of the sample in $host', ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-report-'));
  let app: LaunchedApp;
  let page: Page;

  beforeAll(async () => {
    app = await launch({ open: { sample: true } });
    page = app.page;
    page.setDefaultTimeout(15_000);
    await page.getByRole('document', { name: /^Text of/ }).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a finding that shows what speaks for it and against it', async () => {
    const findings = await wholeFindings((name, input) => ask(page, name, input));
    const disputed = findings.find(({ evidence }) => new Set(evidence.map(({ side }) => side)).size === 2)!;
    await page.keyboard.press('Alt+5');
    await page.getByRole('row').filter({ hasText: disputed.title }).click();
    const [first] = disputed.evidence;
    const against = disputed.evidence.find(({ side }) => side === 'against')!;
    for (const quote of [first!, against]) await page.getByText(shownOf(quote).slice(0, 30)).first().waitFor();
  });

  it('is begun from a template, without the mouse', async () => {
    await page.keyboard.press('Alt+6');
    await page.getByRole('row', { name: /^Title page/ }).waitFor();
    await page.keyboard.press('Shift+N');
    await page.getByRole('dialog', { name: 'New report' }).waitFor();
    await stepTo(page, /^Create the report$/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await ask(page, 'reports.list', {})).length, waiting).toBe(2);
    await page.getByRole('textbox', { name: 'Name of the report' }).and(page.getByText('Findings report')).waitFor();
    expect(await kindsOf(page)).toHaveLength(10);
  });

  it('is composed of eight blocks, in an order of its own, by keyboard', async () => {
    await page.getByRole('row', { name: /^Boards/ }).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await expect.poll(() => kindsOf(page), waiting).toHaveLength(8);
    await page.getByRole('row', { name: /^Sample/ }).click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect
      .poll(() => kindsOf(page), waiting)
      .toEqual(['cover', 'contents', 'summary', 'method', 'findings', 'sample', 'themes', 'codebook']);
  });

  it('is shown as it will be printed, and goes to the page of what is chosen', async () => {
    await page.getByRole('row', { name: /^Codebook/ }).click();
    await expect.poll(() => page.getByRole('img', { name: /^Page 1\d$/ }).count(), waiting).toBeGreaterThan(0);
    await page.getByRole('region', { name: 'Preview of the report' }).focus();
    await page.keyboard.press('Home');
    await page.getByRole('img', { name: 'Page 1', exact: true }).waitFor();
  });

  it.each([
    ['PDF', 'pdf'],
    ['Word', 'docx'],
    ['Web page', 'html'],
  ])('is exported as %s with every quote of the findings once', async (format, ending) => {
    const path = join(folder, `report.${ending}`);
    await app.chooseSavePath(path);
    await page.getByRole('button', { name: 'Export as' }).click();
    await page
      .getByRole('menuitem', { name: new RegExp(`^${format}`) })
      .first()
      .click();
    await page
      .getByText(/The report was saved/)
      .first()
      .waitFor({ timeout: 60_000 });
    await expect.poll(() => existsSync(path), waiting).toBe(true);
    const words = await printedWords(path);
    const findings = (await wholeFindings((name, input) => ask(page, name, input))).filter(
      ({ state }) => state !== 'dropped',
    );
    const quotes = findings.flatMap(({ evidence }) => evidence);
    const wrong = quotes.filter((quote) => countOf(shownOf(quote), words) !== (quote.isWithheld ? 0 : 1));
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(quotes.filter(({ document }) => countOf(document, words) === 0)).toEqual([]);
  });
});
