import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runMotif } from '../helpers/run-motif.ts';
import { ask } from './ask-study.ts';
import { chooseInPage } from './launch-web.ts';
import { dialog, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** What two note-takers of one session exchange, in the sample project. */
export const noteScreens: readonly Screen[] = [
  { name: 'the notes of two', open: mergeNotes, isThere: dialog('Merge notes: Noted group') },
];

const name = 'Noted group';
const mine = ['We waited forty minutes at the gate', 'Nobody told us why, it was a mess', '没有人告诉我们为什么'];
const theirs = `0:07 Ana: We waited forty minutes at the gate !!
0:24 Ben: Nobody told us anything, a real mess it was
1:30 Ana: That is all. ??`;

async function mergeNotes(page: Page): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'motif-notes-')), 'theirs.motif');
  const people = [{ participant: { name: 'Ana' } }, { participant: { name: 'Ben' } }];
  const { id } = await ask(page, 'sessions.create', { name, method: 'focus-group', people });
  await ask(page, 'notes.handOut', { sessionId: id, path });
  const theirNotes = { readInput: () => Promise.resolve(theirs) };
  await runMotif(['capture', path, '--session', name, '-'], theirNotes);
  await noteHere(page, id);
  await chooseInPage(page, [path]);
  await page.keyboard.press('Alt+s');
  await page.getByRole('option', { name }).click();
  await run('Merge another note-taker')(page);
}

async function noteHere(page: Page, sessionId: string): Promise<void> {
  const { people } = await ask(page, 'sessions.get', { id: sessionId });
  await ask(page, 'capture.start', { sessionId });
  for (const [index, text] of mine.entries()) {
    const { participantId } = people[index % people.length]!;
    await ask(page, 'capture.addTurn', { sessionId, participantId, text, at: 5_000 + index * 17_000 });
  }
  await ask(page, 'capture.end', { sessionId });
}
