import type { Locator, Page } from 'playwright-core';
import { dialog, field, picker, place, press, region, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** What findings bring, in the sample project. */
export const findingScreens: readonly Screen[] = [
  { name: 'the state of a finding', open: press('Alt+5', 's'), isThere: picker },
  { name: 'the tags of a finding', open: askTags, isThere: picker },
  { name: 'a clarification in a quote', open: clarify, isThere: field('Clarification in brackets') },
  { name: 'a quote that is shortened', open: shorten, isThere: dialog('Shorten the quote') },
  { name: 'several findings', open: selectTwo, isThere: several },
  { name: 'compared findings', open: run('Compare findings'), isThere: region('Compare findings') },
  { name: 'findings to merge', open: place('Alt+5', 'Merge findings'), isThere: dialog('Merge findings') },
  { name: 'the wall of findings', open: place('Alt+5', 'Show the wall of findings'), isThere: region('Findings wall') },
  { name: 'the wall by state', open: run('Group findings by state'), isThere: column },
  { name: 'the presentation of findings', open: run('Present findings'), isThere: dialog('Findings presentation') },
  {
    name: 'a finding as a page',
    open: place('Alt+5', 'Show one finding as a page'),
    isThere: (page) => page.getByRole('grid', { name: 'Findings' }),
  },
];

async function askTags(page: Page): Promise<void> {
  await page.keyboard.press('Alt+5');
  await page.getByRole('article').first().waitFor();
  await page.keyboard.press('t');
}

async function selectTwo(page: Page): Promise<void> {
  await page.keyboard.press('Alt+5');
  await page.locator('[data-finding]').first().click();
  await page.keyboard.press('Shift+ArrowDown');
}

async function shorten(page: Page): Promise<void> {
  await page.keyboard.press('Alt+5');
  await page.getByRole('grid', { name: 'Evidence for it' }).getByRole('row').first().press('e');
}

async function clarify(page: Page): Promise<void> {
  await shorten(page);
  await page.getByRole('listbox', { name: 'Words of the quote' }).waitFor();
  await page.keyboard.press('[');
}

function several(page: Page): Locator {
  return page.getByRole('heading', { name: /^\d+ findings$/, level: 1 });
}

function column(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Final/ });
}
