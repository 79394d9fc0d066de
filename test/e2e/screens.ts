import type { Page } from 'playwright-core';
import { boardScreens } from './board-screens.ts';
import { debriefScreens } from './debrief-screens.ts';
import { captureScreens } from './capture-screens.ts';
import { findingScreens } from './finding-screens.ts';
import { journeyScreens } from './journey-screens.ts';
import { noteScreens } from './note-screens.ts';
import { recordingScreens } from './recording-screens.ts';
import { reportScreens } from './report-screens.ts';
import { sessionScreens } from './session-screens.ts';
import { dialog, field, heading, inText, picker, place, press, region, run, splitTurn, text } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

const placeNames = ['Documents', 'Codebook', 'Passages', 'Search', 'Findings', 'Report', 'Participants', 'Memos'];

const places: readonly Screen[] = placeNames.map((name, index) => ({
  name: `the place ${name}`,
  open: press(`Alt+${index + 1}`),
  isThere: (page) => page.getByRole('navigation').getByRole('button', { name, pressed: true }),
}));

/** Screens of the sample project, which is freshly open, each with what shows that it is there. */
export const screens: readonly Screen[] = [
  { name: 'the document', open: press('Alt+0'), isThere: text },
  ...places,
  { name: 'the palette', open: press('Control+k'), isThere: (page) => page.getByRole('combobox') },
  { name: 'the settings', open: press('Control+,'), isThere: dialog('Preferences') },
  { name: 'the export of tables', open: press('Control+Shift+x'), isThere: dialog('Export tables') },
  { name: 'a selected coding', open: inText('Alt+ArrowDown'), isThere: (page) => page.getByRole('complementary') },
  { name: 'the weight of a coding', open: inText('Alt+ArrowDown', 'w'), isThere: dialog('Weight') },
  { name: 'the memo of a coding', open: inText('Alt+ArrowDown', 'o'), isThere: field('Text of the memo') },
  { name: 'the code picker', open: inText('t'), isThere: picker },
  { name: 'find and replace', open: inText('Control+Alt+f'), isThere: (page) => page.getByRole('search') },
  { name: 'the text that is being corrected', open: inText('e'), isThere: (page) => page.getByText('Correcting') },
  { name: 'the split of a turn', open: splitTurn, isThere: picker },
  { name: 'a memo on words', open: inText('Shift+ArrowDown', 'm'), isThere: field('Text of the memo') },
  { name: 'the history', open: inText('Control+Shift+h'), isThere: region('History') },
  { name: 'auto-coding', open: inText('Control+Shift+a'), isThere: region('Auto-code') },
  { name: 'the results', open: inText('Control+Shift+r'), isThere: region('Results') },
  { name: 'the earlier versions', open: run('Earlier versions of'), isThere: dialog(/^Earlier versions/) },
  { name: 'the researchers', open: run('Researchers…'), isThere: dialog('Researchers') },
  { name: 'two researchers compared', open: run('Compare researchers…'), isThere: dialog('Researchers') },
  { name: 'the speakers of a document', open: run('Speakers of'), isThere: dialog(/^Speakers of/) },
  { name: 'a new code set', open: run('New code set…'), isThere: dialog('New code set') },
  { name: 'a query', open: press('Control+Shift+y'), isThere: region('Query') },
  { name: 'what a participant agreed to', open: askConsent, isThere: dialog(/^Consent of/) },
  { name: 'the speakers', open: place('Alt+7', 'Show speakers'), isThere: heading('Speakers') },
  { name: 'the attributes of documents', open: run('Show documents and'), isThere: heading('Documents') },
  { name: 'a new attribute', open: run('New attribute…'), isThere: dialog('New attribute') },
  { name: 'a table to import', open: run('Import attributes from'), isThere: dialog(/^Import attributes/) },
  { name: 'today’s entry in the journal', open: press('Control+Shift+j'), isThere: field('Text of the memo') },
  { name: 'the guides', open: press('Alt+g'), isThere: field('Question 1') },
  { name: 'a guide to bring in', open: run('Import or paste a guide'), isThere: dialog('Bring in a guide') },
  { name: 'a guide', open: run('New guide'), isThere: field('Name of the guide') },
  ...findingScreens,
  ...boardScreens,
  ...journeyScreens,
  ...reportScreens,
  ...sessionScreens,
  ...debriefScreens,
  ...recordingScreens,
  ...noteScreens,
  // Last: while notes are taken the list of sessions is closed.
  ...captureScreens,
];

async function askConsent(page: Page): Promise<void> {
  await page.keyboard.press('Alt+7');
  await page.getByRole('grid').getByRole('row').nth(2).click();
  await page.keyboard.press('Control+Shift+o');
}
