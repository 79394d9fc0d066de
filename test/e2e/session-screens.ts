import type { Page } from 'playwright-core';
import { dialog, field, heading, picker, press, region } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** The study plan and sessions of the sample project. */
export const sessionScreens: readonly Screen[] = [
  { name: 'the study plan', open: press('Alt+s'), isThere: heading('Study plan') },
  { name: 'a quota to write', open: pressOnPlan('New quota'), isThere: field('Name of the quota') },
  { name: 'a new session', open: press('Control+Alt+n'), isThere: heading('New session') },
  { name: 'the plan of a session', open: openSession, isThere: region('Who takes part') },
  { name: 'people to add to a session', open: pressInSession('Add people…'), isThere: picker },
  { name: 'the key of a person', open: pressInSession(/^Key 1 of/), isThere: dialog(/^Key of/) },
  { name: 'the consent of who takes part', open: pressInSession(/^Consent of/), isThere: dialog(/^Consent of/) },
  { name: 'a transcript for a session', open: pressInSession('Use a transcript that is there…'), isThere: picker },
];

async function openSession(page: Page): Promise<void> {
  await page.keyboard.press('Alt+s');
  await page.getByRole('option', { name: 'Focus group 2' }).click();
}

function pressInSession(name: string | RegExp) {
  return async (page: Page): Promise<void> => {
    await openSession(page);
    await page.getByRole('button', { name }).first().click();
  };
}

function pressOnPlan(name: string) {
  return async (page: Page): Promise<void> => {
    await page.keyboard.press('Alt+s');
    await page.getByRole('button', { name }).click();
  };
}
