import type { Page } from 'playwright-core';
import { ask } from './ask-study.ts';
import { dialog, picker } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** Notes of a session that is captured, in the sample project. */
export const captureScreens: readonly Screen[] = [
  { name: 'notes that can begin', open: openNotes, isThere: (page) => button(page, 'Start capturing') },
  { name: 'notes that are taken', open: takeNotes, isThere: (page) => page.getByRole('article', { name: /^Ada/ }) },
  {
    name: 'codes behind a sign',
    open: typeInNotes('1See #'),
    isThere: (page) => page.getByRole('listbox', { name: 'Codes' }),
  },
  {
    name: 'a turn of the notes',
    open: walkInNotes(),
    isThere: (page) => page.getByRole('toolbar', { name: 'This turn' }),
  },
  { name: 'how bad a problem is', open: walkInNotes('p'), isThere: picker },
  { name: 'a question to go to', open: pressInNotes('Control+j'), isThere: picker },
  { name: 'the clock to set', open: setClock, isThere: dialog('Set the clock') },
  { name: 'the time of a turn', open: setTime, isThere: dialog('When it was said') },
  {
    name: 'somebody who is there already',
    open: addAgain,
    isThere: (page) => page.getByText('Ada is here already, on key 1.'),
  },
  {
    name: 'people in a list',
    open: listPeople,
    isThere: (page) => page.getByRole('radio', { name: 'List', checked: true }),
  },
  {
    name: 'notes that have ended',
    open: endNotes,
    isThere: (page) => page.getByRole('region', { name: 'The session has ended' }),
  },
];

const name = 'Captured group';
const people = [
  { participant: { name: 'Mo' }, role: 'facilitator' as const },
  { participant: { name: 'Ada' } },
  { participant: { name: 'Bo' } },
];

async function openNotes(page: Page): Promise<void> {
  const sessions = await ask(page, 'sessions.list', {});
  if (sessions.every((session) => session.name !== name)) {
    const sections = [
      { name: 'Waiting', questions: [{ text: 'What do you do?', minutes: 5, probes: ['For how long?'] }] },
    ];
    const { id } = await ask(page, 'guides.create', { name: 'Captured guide', sections });
    await ask(page, 'sessions.create', { name, method: 'focus-group', guideId: id, people });
  }
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+s');
  if (!(await page.getByRole('region', { name: 'People' }).isVisible())) {
    await page.getByRole('option', { name }).click();
    await page.getByText('Notes', { exact: true }).first().click();
  }
  await page.getByRole('region', { name: 'People' }).waitFor();
}

async function takeNotes(page: Page): Promise<void> {
  await openNotes(page);
  if (await button(page, 'Start capturing').isVisible()) await button(page, 'Start capturing').click();
  await page.getByRole('textbox', { name: 'What is said' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.type('1We wait !! #waiting');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2+');
}

function typeInNotes(words: string) {
  return async (page: Page): Promise<void> => {
    await takeNotes(page);
    await page.keyboard.type(words);
  };
}

function pressInNotes(keys: string) {
  return async (page: Page): Promise<void> => {
    await takeNotes(page);
    await page.keyboard.press(keys);
  };
}

function walkInNotes(...keys: readonly string[]) {
  return async (page: Page): Promise<void> => {
    await takeNotes(page);
    // One that waits to be saved can't be chosen.
    await page.locator('[data-turns] article:not([data-turn])').first().waitFor({ state: 'detached' });
    await page.locator('[data-turn]').last().focus();
    for (const key of keys) await page.keyboard.press(key);
  };
}

async function setClock(page: Page): Promise<void> {
  await takeNotes(page);
  await button(page, 'Set the clock').click();
}

async function setTime(page: Page): Promise<void> {
  await walkInNotes('e')(page);
  await page.getByRole('button', { name: /change when it was said$/ }).click();
}

async function addAgain(page: Page): Promise<void> {
  await openNotes(page);
  // The turn that is typed anew stays as it was.
  await page.getByRole('textbox', { name: 'The turn, typed anew' }).press('Escape');
  await page.getByRole('textbox', { name: 'Add somebody' }).focus();
  await page.keyboard.type('ada');
  await page.keyboard.press('Enter');
}

async function listPeople(page: Page): Promise<void> {
  await takeNotes(page);
  await page.getByText('List', { exact: true }).click();
}

async function endNotes(page: Page): Promise<void> {
  await takeNotes(page);
  await button(page, 'End the session').click();
}

const button = (page: Page, words: string) => page.getByRole('button', { name: words });
