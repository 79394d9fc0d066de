import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { activeId } from './board-gestures.ts';
import type { Quote } from './boards-study.ts';
import { stepTo, waiting } from './keyboard.ts';
import { isInSight } from './reading.ts';

/** Goes through the cards as one reads, and from each to its words. */
export async function openEveryCard(page: Page, quotes: readonly Quote[]): Promise<void> {
  const opened = new Set<Quote>();
  for (const _ of quotes) {
    await page.keyboard.press('Alt+9');
    await stepTo(page, /^亲和图“/);
    const before = await activeId(page);
    await page.keyboard.press('Tab');
    await expect.poll(() => activeId(page), waiting).not.toBe(before);
    const shown = await page.locator('[data-active]').innerText();
    const quote = quotes.find(({ words }) => shown.includes(words));
    await page.keyboard.press('Control+Enter');
    if (quote) opened.add(quote);
    await expectInSight(page, quote);
  }
  expect(opened.size).toBe(quotes.length);
}

export async function openEveryCell(page: Page, quotes: readonly Quote[]): Promise<void> {
  for (const quote of quotes) {
    await page.keyboard.press('Alt+j');
    await page.getByRole('gridcell').filter({ hasText: quote.words }).click();
    await page.keyboard.press('Control+Enter');
    await expectInSight(page, quote);
  }
}

async function expectInSight(page: Page, quote: Quote | undefined): Promise<void> {
  await page.getByRole('document', { name: `“${quote?.document}”的正文` }).waitFor();
  await expect.poll(() => isInSight(page, quote?.words ?? ''), waiting).toBe(true);
}
