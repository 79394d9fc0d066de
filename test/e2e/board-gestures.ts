import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusedName, waiting } from './keyboard.ts';

const most = 40;

interface Place {
  readonly x: number;
  readonly y: number;
}

const cardOf = (page: Page, words: string): Locator => page.locator('[data-card]').filter({ hasText: words });

/** Drags the middle of a card to that of another. */
export async function dragOnto(page: Page, words: string, onto: string): Promise<void> {
  await drag(page, middle(await boxOf(cardOf(page, words))), middle(await boxOf(cardOf(page, onto))));
}

/** Draws a box around cards, a little larger than they are. */
export async function drawAround(page: Page, ...cards: readonly string[]): Promise<void> {
  const boxes = await Promise.all(cards.map((words) => boxOf(cardOf(page, words))));
  const from = { x: Math.min(...boxes.map(({ x }) => x)) - 4, y: Math.min(...boxes.map(({ y }) => y)) - 4 };
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + 4;
  await drag(page, from, { x: right, y: Math.max(...boxes.map(({ y, height }) => y + height)) + 4 });
}

/** Clicks where a cluster's name stands. */
export async function pressName(page: Page, name: string): Promise<void> {
  await page.locator('[data-cluster]').getByText(name, { exact: true }).click();
}

/** Names what has just become a cluster, in the field that has the focus. */
export async function nameCluster(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: /^用受访者的话命名/ }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('[data-cluster]').getByText(name, { exact: true }).waitFor();
}

/** Shows the whole board in the room that the inspector leaves. */
export async function fitBoard(page: Page): Promise<void> {
  await expect.poll(() => focusedName(page), waiting).toMatch(/^亲和图“/);
  await page.keyboard.press('1');
}

/** Goes from card to card, as one reads, until the keyboard is at the one with the words. */
export async function walkTo(page: Page, words: string): Promise<void> {
  expect(await focusedName(page)).toMatch(/^亲和图“/);
  const active = page.locator('[data-active]');
  for (let step = 0; step < most; step++) {
    if ((await active.count()) > 0 && (await active.innerText()).includes(words)) return;
    const before = await activeId(page);
    await page.keyboard.press('Tab');
    await expect.poll(() => activeId(page), waiting).not.toBe(before);
  }
  throw new Error(`No card has the words ${words}.`);
}

export const activeId = (page: Page): Promise<string | null> =>
  page.locator('[data-board-canvas]').getAttribute('aria-activedescendant');

async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

async function boxOf(card: Locator) {
  // It stands still and nothing lies over it.
  await card.hover({ trial: true });
  const box = await card.boundingBox();
  if (!box) throw new Error('The card is not in sight.');
  return box;
}

const middle = ({ x, y, width, height }: Place & { readonly width: number; readonly height: number }): Place => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** What is said of what was done covers nothing of the panes beside the work. */
export async function expectNoticesInWork(page: Page): Promise<void> {
  const notices = await boxOf(page.getByRole('alertdialog').last());
  const work = await boxOf(page.getByRole('main'));
  expect(notices.x).toBeGreaterThanOrEqual(work.x);
  expect(notices.x + notices.width).toBeLessThanOrEqual(work.x + work.width);
}
