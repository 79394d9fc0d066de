import type { Locator, Page } from 'playwright-core';
import { dialog, picker, press, region, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** What reports bring, in the sample project. */
export const reportScreens: readonly Screen[] = [
  { name: 'a report', open: press('Alt+6'), isThere: (page) => page.getByRole('img', { name: 'Page 1', exact: true }) },
  { name: 'a block of a report', open: chooseBlock(/^Findings/), isThere: region('Findings') },
  { name: 'a block with a text', open: chooseBlock(/^Executive/), isThere: region('Executive summary') },
  { name: 'the codes of a block', open: chooseCodes, isThere: dialog('Which codes') },
  { name: 'the blocks to add', open: press('A'), isThere: picker },
  { name: 'the formats of a report', open: pressButton('Export as'), isThere: (page) => page.getByRole('menu') },
  { name: 'the reports', open: pressButton('Reports'), isThere: (page) => page.getByRole('menu') },
  { name: 'how people are quoted', open: showTab('Quotes'), isThere: (page) => page.getByText('Source of a quote') },
  { name: 'what a report lacks', open: showTab(/^Gaps/), isThere: (page) => page.getByRole('tabpanel') },
  { name: 'another report', open: run('New report…'), isThere: dialog('New report') },
  { name: 'a report to keep as a template', open: run('Save as a template'), isThere: dialog('Save as a template') },
  { name: 'a project without a report', open: run('Delete the report'), isThere: button('Create the report') },
];

function button(name: string) {
  return (page: Page): Locator => page.getByRole('button', { name });
}

function chooseBlock(name: RegExp) {
  return (page: Page) => page.getByRole('row', { name }).click();
}

async function chooseCodes(page: Page): Promise<void> {
  await chooseBlock(/^Themes/)(page);
  await page.getByRole('button', { name: /^Which codes/ }).click();
}

function pressButton(name: string) {
  return (page: Page) => page.getByRole('button', { name, exact: true }).click();
}

function showTab(name: string | RegExp) {
  return async (page: Page) => {
    await page.getByRole('button', { name: /^Look, quotes/ }).click();
    await page.getByRole('tab', { name }).click();
  };
}
