import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const mostSteps = 60;
export const waiting = { timeout: 15_000 };

/** What has the keyboard's focus, by the name that it is announced with. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused.matches('main, body')) return '';
    return (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim();
  });
}

/** Presses the keys until what has the focus bears the name. */
export async function stepTo(page: Page, name: RegExp, keys = 'Tab'): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press(keys);
  }
  throw new Error(`${keys} does not lead to ${name}.`);
}

/** Waits until what is typed goes into a field. */
export async function fieldFocused(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('input')), waiting).toBe(true);
}

/** Types into what asks for a choice and takes the one that is called so. */
export async function choose(page: Page, typed: string, option: string | RegExp = typed): Promise<void> {
  await fieldFocused(page);
  await page.keyboard.type(typed);
  await stepToOption(page, option);
  await page.keyboard.press('Enter');
}

async function stepToOption(page: Page, option: string | RegExp): Promise<void> {
  await page.getByRole('option', { name: option }).first().waitFor();
  for (let step = 0; step < mostSteps; step++) {
    const active = page.locator('[role="option"][aria-selected="true"]').filter({ hasText: option });
    if ((await active.count()) > 0) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No option is called ${String(option)}.`);
}

/** What undo and redo would do next. */
export function historyWords(page: Page): Promise<readonly (string | null)[]> {
  const steps = page.getByRole('banner').getByRole('button', { name: /^(Undo|Redo|撤销|重做)/ });
  return steps.evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')));
}

/** Waits until the last step that was done is called so. */
export async function expectStep(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await historyWords(page))[0], waiting).toBe(`撤销：${words}`);
}

/** Presses the keys of undo or redo so many times, each when the one before is done. */
export async function pressSteps(page: Page, keys: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const before = await historyWords(page);
    await page.keyboard.press(keys);
    await expect.poll(() => historyWords(page), waiting).not.toEqual(before);
  }
}

/** Presses the keys of undo or redo until there is nothing more to take back or do again. */
export async function pressUntilDisabled(page: Page, keys: string, button: RegExp): Promise<void> {
  const step = page.getByRole('banner').getByRole('button', { name: button });
  while (await step.isEnabled()) await pressSteps(page, keys, 1);
}

/** Writes through an input method, as its candidates become words. */
export async function compose(page: Page, candidates: readonly string[], words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of candidates) {
    const key = { windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229, key: 'Process', code: 'KeyE' };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
  await session.send('Input.insertText', { text: words });
  await session.detach();
}
