import type { Locator, Page } from 'playwright-core';
import { dialog, inText, place, press, region, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

const board = 'What both meetings left open';

/** What boards and journeys bring, in the sample project. */
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
  { name: 'a journey', open: press('Alt+j'), isThere: grid },
  { name: 'a cell of a journey', open: selectCell('Thoughts'), isThere: inspector(/Thoughts/) },
  { name: 'a point of the curve', open: selectCell('Emotion'), isThere: inspector(/Emotion/) },
  { name: 'what fills a journey', open: place('Alt+j', 'Fill from data'), isThere: dialog('Fill from data') },
  { name: 'a new journey', open: run('New journey map'), isThere: dialog('New journey map') },
  { name: 'a journey to export', open: press('Alt+j', 'Control+Shift+E'), isThere: exported },
  { name: 'what a journey says', open: place('Alt+j', 'Read the map'), isThere: region('What the map says') },
  {
    name: 'a journey as a table',
    open: place('Alt+j', 'Show the map as a table'),
    isThere: (page) => page.getByRole('table'),
  },
  { name: 'a persona', open: view('Personas'), isThere: (page) => page.getByRole('article') },
  {
    name: 'the touchpoints',
    open: view('Touchpoints'),
    isThere: (page) => page.getByRole('heading', { name: 'Touchpoints' }),
  },
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

function selectCell(lane: string) {
  return async (page: Page) => {
    await page.keyboard.press('Alt+j');
    await page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: lane }) })
      .getByRole('gridcell')
      .first()
      .click();
  };
}

function view(name: string) {
  return async (page: Page) => {
    await page.keyboard.press('Alt+j');
    await page.getByRole('radio', { name }).press('Space');
  };
}

function grid(page: Page): Locator {
  return page.getByRole('grid');
}

function inspector(name: RegExp) {
  return (page: Page) => page.getByRole('complementary', { name });
}

function exported(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Export/ }).getByRole('img');
}
