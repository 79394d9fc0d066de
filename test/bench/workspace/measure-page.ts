import type { Page } from 'playwright-core';

const scrollSeconds = 5;
const keystrokes = 25;

/** What a page that was prepared measures, in milliseconds; a number each time it was done. */
interface Measures {
  opened?: Promise<number>;
  coded?: Promise<number>;
  typed: number[];
}

declare global {
  var motifMeasures: Measures;
  /** Resolves behind the next paint. */
  var motifPainted: () => Promise<void>;
}

export async function preparePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.motifMeasures = { typed: [] };
    globalThis.motifPainted = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        }),
      );
  });
}

const textOf = (page: Page, name: string) => page.getByLabel(`Text of ${name}`);

/** From the press on a document in the list to its words on the screen. */
export async function measureOpening(page: Page, name: string): Promise<number> {
  await page.evaluate((label) => {
    const find = () => document.querySelector(`[aria-label="${label}"]`)?.firstElementChild?.textContent;
    const shown = async (from: number) => {
      while (!find()) await motifPainted();
      await motifPainted();
      return performance.now() - from;
    };
    motifMeasures.opened = new Promise((resolve) =>
      addEventListener('pointerdown', () => resolve(shown(performance.now())), { once: true, capture: true }),
    );
  }, `Text of ${name}`);
  await openDocument(page, name);
  return page.evaluate(() => motifMeasures.opened!);
}

export async function openDocument(page: Page, name: string): Promise<void> {
  await page.getByRole('row', { name }).or(page.getByRole('option', { name })).first().click();
  await textOf(page, name).waitFor();
}

/** Frames a second over some seconds of even scrolling. */
export function measureScrolling(page: Page, name: string): Promise<number> {
  return textOf(page, name).evaluate(async (text, seconds) => {
    let scroller: Element = text;
    while (scroller.scrollHeight <= scroller.clientHeight + 1 || getComputedStyle(scroller).overflowY === 'visible')
      scroller = scroller.parentElement!;
    const startedAt = performance.now();
    let frames = 0;
    let step = 40;
    while (performance.now() - startedAt < seconds * 1000) {
      const before = scroller.scrollTop;
      scroller.scrollTop += step;
      if (scroller.scrollTop === before) step = -step;
      frames += 1;
      await new Promise(requestAnimationFrame);
    }
    return frames / ((performance.now() - startedAt) / 1000);
  }, scrollSeconds);
}

/** From Enter in the picker to the new tint on the screen. */
export async function measureCoding(page: Page, name: string, code: string): Promise<number> {
  await selectWords(page, name);
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Choose a code' }).waitFor();
  await page.keyboard.type(code);
  await textOf(page, name).evaluate((text) => {
    const tints = () => Array.from(text.querySelectorAll('[data-codings]'), (one) => one.getAttribute('data-codings'));
    const before = tints().join();
    const shown = async (from: number) => {
      while (tints().join() === before) await motifPainted();
      await motifPainted();
      return performance.now() - from;
    };
    motifMeasures.coded = new Promise((resolve) =>
      addEventListener('keydown', () => resolve(shown(performance.now())), { once: true, capture: true }),
    );
  });
  await page.keyboard.press('Enter');
  const time = await page.evaluate(() => motifMeasures.coded!);
  await page.keyboard.press('Control+z');
  return time;
}

/** The mean time from a key to its letter on the screen; part of it is waiting for the screen's next frame. */
export async function measureTyping(page: Page, name: string): Promise<number> {
  await selectWords(page, name);
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => {
    motifMeasures.typed = [];
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        void motifPainted().then(() => motifMeasures.typed.push(performance.now() - from));
      },
      { capture: true },
    );
  });
  for (let key = 0; key < keystrokes; key++) await page.keyboard.type('n', { delay: 57 });
  await page.keyboard.press('Escape');
  const times = await page.evaluate(() => motifMeasures.typed);
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** In an English line where nothing is coded: at a coding's edge a key costs more, however long the document is. */
async function selectWords(page: Page, name: string): Promise<void> {
  const lines = textOf(page, name).locator('p:not(:has([data-codings]))').filter({ hasText: /\w/ });
  await lines.nth(1).click({ position: { x: 60, y: 12 } });
  await page.keyboard.press('Control+Shift+ArrowRight');
}
