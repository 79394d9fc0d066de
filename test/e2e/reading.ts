import type { Editor } from '@tiptap/core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, expectStep, focusedName, stepTo, waiting } from './keyboard.ts';

/** Opens a document by its name and puts the caret into its text. */
export async function openDocument(page: Page, name: string): Promise<void> {
  await page.getByRole('document', { name: /的正文$/ }).waitFor();
  await page.keyboard.press('Control+k');
  await choose(page, name);
  await page.getByRole('document', { name: `“${name}”的正文` }).waitFor();
  await page.keyboard.press('Alt+0');
  await expect.poll(() => focusedName(page), waiting).toBe(`“${name}”的正文`);
}

/** Selects words of the text. */
export async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect.poll(() => focusedName(page), waiting).toBe('在本文档中查找');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.locator('[role="status"][aria-busy="false"]', { hasText: '第 1 处，共 1 处' }).waitFor();
  await expect.poll(() => selectedWords(page), waiting).toBe(words);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedName(page), waiting).toMatch(/的正文$/);
}

/** Puts the caret to an end of the selected words; the editor hears of it a moment later. */
export async function leaveSelection(page: Page, keys: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  await page.keyboard.press(keys);
  await expect.poll(() => selectedWords(page), waiting).toBe('');
}

export async function codeHere(page: Page, keys: string, code: string): Promise<void> {
  await page.keyboard.press(keys);
  await choose(page, code, new RegExp(`^${code}|“${code}”`));
  await expectStep(page, `标注“${code}”`);
}

export async function codeWords(page: Page, words: string, keys: string, code: string): Promise<void> {
  await find(page, words);
  await codeHere(page, keys, code);
}

export async function codeByNumber(page: Page, words: string): Promise<void> {
  await find(page, words);
  await page.keyboard.press('1');
  await expectStep(page, '标注“透明”');
}

export async function addCode(page: Page, code: string): Promise<void> {
  await stepTo(page, /^添加编码$/);
  await page.keyboard.press('Enter');
  await choose(page, code);
}

/** Whether the words stand in the window, as they are seen. */
export function isInSight(page: Page, words: string): Promise<boolean> {
  return page.evaluate((sought) => {
    const lines = [...document.querySelectorAll('[role="document"] p')];
    const line = lines.find(({ textContent }) => textContent?.includes(sought));
    const { top = -1, bottom = -1 } = line?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < window.innerHeight && top !== bottom;
  }, words);
}

function selectedWords(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const text = document.querySelector<HTMLElement & { editor?: Editor }>('[aria-label$="的正文"]');
    const state = text?.editor?.state;
    return state?.doc.textBetween(state.selection.from, state.selection.to);
  });
}
