import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.ts';
import { root } from '../../scripts/paths.ts';
import { writeHtml } from '../../src-main/core/report/html/write-html.ts';
import { reportExample } from '../helpers/report-example.ts';
import { resources } from '../helpers/report-resources.ts';
import { createLaunchEnvironment } from './launch-environment.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

describe('an HTML report, from a file, without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-html-'));
  const address = pathToFileURL(join(folder, 'report.html')).href;
  const environment = createLaunchEnvironment({});
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const { bytes } = await writeHtml(reportExample, resources, () => {});
    writeFileSync(join(folder, 'report.html'), bytes);
    browser = await chromium.launch({
      executablePath: findChromium() ?? undefined,
      args: [...environment.sandboxSwitches],
    });
  });
  afterAll(async () => {
    await browser?.close();
    environment.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    complaints.length = 0;
    // Its policy forbids what a test puts in from outside.
    context = await browser.newContext({ offline: true, bypassCSP: true, viewport: { width: 1280, height: 800 } });
    page = await openReport(context);
  });
  afterEach(() => context.close());

  async function openReport(inside: BrowserContext): Promise<Page> {
    const opened = await inside.newPage();
    opened.setDefaultTimeout(5000);
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', ({ message }) => complaints.push(message));
    opened.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) complaints.push(request.url());
    });
    await opened.goto(address);
    return opened;
  }

  it('runs under its own policy and asks for nothing', async () => {
    const strict = await browser.newContext({ offline: true });
    const opened = await openReport(strict);
    await opened.getByRole('searchbox', { name: 'Search the report' }).fill('nobody');
    await opened.getByRole('button', { name: 'Next match' }).click();
    await strict.close();
    expect(complaints).toEqual([]);
  });

  it('finds words, also where they are folded away, and one Chinese sign', async () => {
    const search = page.getByRole('searchbox', { name: 'Search the report' });
    await search.fill('TELLS ME');
    expect(await page.locator('#motif-count').textContent()).toBe('2');
    await search.press('Shift+Enter');
    expect(await page.locator('#motif-count').textContent()).toBe('2 of 2');
    await page.getByText('Well,').waitFor();
    await search.fill('车');
    expect(await page.locator('#motif-count').textContent()).toBe('2');
    await search.fill('gone with the wind');
    expect(await page.locator('#motif-count').textContent()).toBe('Nothing found');
    await search.press('Escape');
    expect(await page.locator('#motif-matches').isVisible()).toBe(false);
  });

  it('filters quotes by code and by participant, folds findings without any, and clears', async () => {
    const shown = page.locator('#motif-shown');
    await page.getByLabel('Code', { exact: true }).selectOption('Punctual');
    expect(await shown.textContent()).toBe('1 of 2 quotes');
    expect(await page.locator('.quote:visible').count()).toBe(1);
    await page.getByLabel('Participant').selectOption('P1, 34');
    expect(await shown.textContent()).toBe('0 of 2 quotes');
    await page.getByText('No quote here matches the filter.').waitFor();
    expect(await page.getByText('Recommendation').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await shown.textContent()).toBe('2 of 2 quotes');
    await page.getByRole('button', { name: 'Waiting' }).click();
    expect(await shown.textContent()).toBe('1 of 2 quotes');
  });

  it('goes from a quote to its transcript and back', async () => {
    await page.getByRole('link', { name: 'In the transcript' }).click();
    await page.getByText('Well,').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('passage-one');
    await page.getByRole('button', { name: 'Back to where you were' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('In the transcript');
    await page.goto(`${address}#passage-one`);
    await page.getByRole('link', { name: 'Quoted as quote 1' }).click();
    expect(new URL(page.url()).hash).toBe('#quote-1');
  });

  it('follows the reader in the contents', async () => {
    const here = page.locator('#motif-contents a[aria-current]');
    await page.getByRole('heading', { name: 'Nobody knows' }).evaluate((heading) => heading.scrollIntoView());
    await here.filter({ hasText: 'Nobody knows' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Codebook' }).click();
    await here.filter({ hasText: 'Codebook' }).waitFor();
  });

  it('remembers its colours', async () => {
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Light colours' }).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  it('opens its contents on a phone and closes them with Escape', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: 'Contents and search' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing against it for those who hear it or see little: %s',
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
      });
      expect(found).toEqual([]);
    },
  );

  it('prints all, also what is folded', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)!.length).toBeGreaterThanOrEqual(4);
  });
});
