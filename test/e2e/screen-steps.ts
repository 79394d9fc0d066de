import type { Locator, Page } from 'playwright-core';
import { choose } from './keyboard.ts';

export interface Screen {
  readonly name: string;
  open(page: Page): Promise<void>;
  isThere(page: Page): Locator;
}

export function press(...keys: readonly string[]) {
  return async (page: Page) => {
    for (const one of keys) await page.keyboard.press(one);
  };
}

export function inText(...keys: readonly string[]) {
  return async (page: Page) => {
    await page.keyboard.press('Alt+1');
    await text(page).or(correctedText(page)).waitFor();
    if (await correctedText(page).isVisible()) await page.keyboard.press('Control+e');
    await text(page).waitFor();
    await page.keyboard.press('Alt+0');
    await press(...keys)(page);
  };
}

export async function splitTurn(page: Page): Promise<void> {
  await inText('e')(page);
  await correctedText(page).waitFor();
  await page.keyboard.press('Control+Enter');
}

/** A command, by the beginning of its name in the palette. */
export function run(command: string) {
  return async (page: Page) => {
    await page.keyboard.press('Control+k');
    await choose(page, command, new RegExp(`^${command}`));
  };
}

export function place(keys: string, command: string) {
  return async (page: Page) => {
    await page.keyboard.press(keys);
    await run(command)(page);
  };
}

export function text(page: Page): Locator {
  return page.getByRole('document', { name: /^Text of/ });
}

export function correctedText(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Text of (?!the memo)/ });
}

export function picker(page: Page): Locator {
  return page.getByRole('combobox');
}

export function dialog(name: string | RegExp) {
  return (page: Page) => page.getByRole('dialog', { name });
}

export function region(name: string) {
  return (page: Page) => page.getByRole('region', { name, exact: true });
}

export function heading(name: string) {
  return (page: Page) => page.getByRole('main').getByRole('heading', { name, level: 1 });
}

export function field(name: string) {
  return (page: Page) => page.getByRole('textbox', { name });
}
