import type { Page } from 'playwright-core';
import { field } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** What a session of the sample project left. */
export const debriefScreens: readonly Screen[] = [
  { name: 'the debrief of a session', open: openDebrief, isThere: field('What did you learn?') },
  { name: 'the rainbow sheet', open: showTab('Rainbow sheet'), isThere: (page) => page.getByRole('grid') },
  { name: 'the turns of a cell', open: openCell, isThere: (page) => page.getByRole('region', { name: / · / }) },
  { name: 'answers by question', open: showTab('Answers'), isThere: (page) => page.getByRole('tabpanel') },
  { name: 'who agrees with whom', open: showTab('Agreement'), isThere: (page) => page.getByRole('tabpanel') },
  {
    name: 'saturation',
    open: showTab('Saturation'),
    isThere: (page) => page.getByRole('region', { name: /^New in / }),
  },
];

async function openDebrief(page: Page): Promise<void> {
  await page.keyboard.press('Alt+s');
  await page.getByRole('option', { name: 'Design team meeting' }).click();
  await page.getByRole('radiogroup', { name: 'What of the session is shown' }).getByText('Debrief').click();
  await page.getByRole('tab', { name: 'Debrief' }).click();
}

function showTab(name: string) {
  return async (page: Page): Promise<void> => {
    await openDebrief(page);
    await page.getByRole('tab', { name }).click();
  };
}

async function openCell(page: Page): Promise<void> {
  await showTab('Rainbow sheet')(page);
  await page
    .getByRole('gridcell', { name: /: \d+ turns?/ })
    .first()
    .click();
}
