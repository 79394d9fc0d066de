import type { Locator, Page } from 'playwright-core';
import { dialog, picker, press, region, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** What reports bring, in the sample project. */
export const reportScreens: readonly Screen[] = [
  { name: 'a report', open: press('Alt+6'), isThere: (page) => page.getByRole('img', { name: 'Page 1', exact: true }) },
  { name: 'a block of a report', open: chooseBlock(/^Findings/), isThere: region('Findings') },
  { name: 'a block with a text', open: chooseBlock(/^Executive/), isThere: region('Executive summary') },
  { name: 'a text with more room', open: writeLarge, isThere: dialog('Executive summary') },
  { name: 'several blocks', open: chooseTwo, isThere: region('2 blocks') },
  { name: 'a chart as a file', open: saveChart, isThere: dialog(/^Export “/) },
  { name: 'the codes of a block', open: chooseCodes, isThere: dialog('Which codes') },
  { name: 'the blocks to add', open: press('A'), isThere: picker },
  { name: 'the formats of a report', open: pressButton('Export as'), isThere: (page) => page.getByRole('menu') },
  { name: 'the reports', open: pressButton('Reports'), isThere: (page) => page.getByRole('menu') },
  { name: 'a colour that is none', open: mistypeColor, isThere: (page) => page.getByText('A colour has six signs') },
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

async function writeLarge(page: Page): Promise<void> {
  await chooseBlock(/^Executive/)(page);
  await page.getByRole('button', { name: 'Write with more room' }).click();
}

async function chooseTwo(page: Page): Promise<void> {
  await chooseBlock(/^Executive/)(page);
  await page.keyboard.press('Shift+ArrowDown');
}

async function saveChart(page: Page): Promise<void> {
  await chooseBlock(/^Charts/)(page);
  await page
    .getByRole('button', { name: /^Save the chart/ })
    .first()
    .click();
}

async function mistypeColor(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Look, quotes/ }).click();
  await page.getByRole('tab', { name: 'Look' }).click();
  await page.getByRole('textbox', { name: 'Accent colour, as a hexadecimal number' }).fill('blue');
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
