import type { Locator, Page } from 'playwright-core';
import { exported } from './board-screens.ts';
import { choose } from './keyboard.ts';
import { dialog, picker, place, press, region, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** What journeys, personas and touchpoints bring, in the sample project. */
export const journeyScreens: readonly Screen[] = [
  { name: 'a journey', open: press('Alt+j'), isThere: grid },
  { name: 'a cell of a journey', open: selectCell('Thoughts'), isThere: inspector(/Thoughts/) },
  { name: 'a point of the curve', open: selectCell('Emotion'), isThere: inspector(/Emotion/) },
  { name: 'a stage of a journey', open: selectHeading('columnheader', /^Settling/), isThere: inspector(/^Stage/) },
  { name: 'a lane of a journey', open: selectHeading('rowheader', /^Thoughts/), isThere: inspector(/^Lane/) },
  { name: 'the touchpoints of a cell', open: ofCell('Touchpoints', 'Touchpoints…'), isThere: picker },
  { name: 'the code of a lane', open: ofCell('Thoughts', 'Bind the lane to a code'), isThere: picker },
  { name: 'the colour of a lane', open: ofCell('Thoughts', 'Colour of the lane'), isThere: dialog(/^Colour of/) },
  { name: 'what fills a journey', open: place('Alt+j', 'Fill from data'), isThere: dialog('Fill from data') },
  { name: 'what would come into a journey and go', open: rebind, isThere: changes },
  { name: 'a new journey', open: run('New journey map'), isThere: dialog('New journey map') },
  { name: 'the personas of a journey', open: place('Alt+j', 'Personas of the map'), isThere: dialog(/^For whom/) },
  { name: 'a journey to export', open: press('Alt+j', 'Control+Shift+E'), isThere: exported },
  { name: 'what a journey says', open: place('Alt+j', 'Read the map'), isThere: region('What the map says') },
  {
    name: 'a journey as a table',
    open: place('Alt+j', 'Show the map as a table'),
    isThere: (page) => page.getByRole('table'),
  },
  { name: 'what shall be beside what is', open: besideEachOther, isThere: (page) => grid(page).nth(1) },
  { name: 'a persona', open: view('Personas'), isThere: (page) => page.getByRole('article') },
  { name: 'the colour of a persona', open: run('Colour of the persona'), isThere: dialog(/^Colour of/) },
  { name: 'a member for a persona', open: run('Add a participant'), isThere: picker },
  {
    name: 'the touchpoints',
    open: view('Touchpoints'),
    isThere: (page) => page.getByRole('heading', { name: 'Touchpoints' }),
  },
  { name: 'a new touchpoint', open: run('New touchpoint'), isThere: dialog('New touchpoint') },
];

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

function ofCell(lane: string, command: string) {
  return async (page: Page) => {
    await selectCell(lane)(page);
    await run(command)(page);
  };
}

function selectHeading(role: 'columnheader' | 'rowheader', name: RegExp) {
  return async (page: Page) => {
    await page.keyboard.press('Alt+j');
    await page.getByRole(role).getByRole('button', { name }).click();
  };
}

/** Another code of a lane: other passages come, and those of the first one go. */
async function rebind(page: Page): Promise<void> {
  await ofCell('Thoughts', 'Bind the lane to a code')(page);
  await choose(page, 'Being heard', /Being heard/);
  await picker(page).waitFor({ state: 'detached' });
  await run('Fill from data')(page);
}

function changes(page: Page): Locator {
  return dialog('Fill from data')(page).getByRole('deletion');
}

async function besideEachOther(page: Page): Promise<void> {
  await place('Alt+j', 'Show the map as a table')(page);
  await run('Copy as to-be')(page);
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
