import type { Locator, Page } from 'playwright-core';
import { dialog, inText, place, press, region, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

const board = 'What both meetings left open';

/** What boards bring, in the sample project. */
export const boardScreens: readonly Screen[] = [
  { name: 'a board as a list', open: place('Alt+9', 'Board as a list'), isThere: region(board) },
  { name: 'a cluster of a board', open: selectRow('first'), isThere: region('Cluster') },
  { name: 'a card of a board', open: selectRow('last'), isThere: region('Card') },
  { name: 'a board', open: place('Alt+9', 'Board as a list'), isThere: (page) => page.getByRole('application') },
  {
    name: 'the suggested groups',
    open: suggest,
    isThere: (page) => page.getByRole('button', { name: 'Suggest again' }),
  },
  { name: 'the ways to arrange', open: place('Alt+9', 'Arrange cards'), isThere: region('Arrange') },
  { name: 'the vote', open: place('Alt+9', 'Vote with dots'), isThere: region('Vote') },
  { name: 'a board to export', open: press('Alt+9', 'Control+Shift+E'), isThere: exported },
  { name: 'the choice of a board', open: ofCoding('Coded passage to a board'), isThere: dialog(/^Put 1 card/) },
  { name: 'the choice of a cell', open: ofCoding('Add the coding’s passage'), isThere: dialog(/^Into which/) },
];

function selectRow(which: 'first' | 'last') {
  return async (page: Page) => {
    await page.keyboard.press('Alt+9');
    await page.locator('[data-board-tree]').getByRole('row')[which]().click();
  };
}

async function suggest(page: Page): Promise<void> {
  await place('Alt+9', 'Suggest groups')(page);
  await region('Suggest groups')(page).getByRole('button', { name: 'Suggest groups' }).click();
}

function ofCoding(command: string) {
  return async (page: Page) => {
    await inText('Alt+ArrowDown')(page);
    await page.getByRole('complementary').waitFor();
    await run(command)(page);
  };
}

export function exported(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Export/ }).getByRole('img');
}
