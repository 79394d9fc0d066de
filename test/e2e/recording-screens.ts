import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeWave } from '../helpers/make-wave.ts';
import { ask } from './ask-study.ts';
import { choose } from './keyboard.ts';
import { chooseInPage } from './launch-web.ts';
import { dialog, picker, region, run } from './screen-steps.ts';
import type { Screen } from './screen-steps.ts';

/** What recordings bring, in the sample project. */
export const recordingScreens: readonly Screen[] = [
  { name: 'a recording of a document', open: attach, isThere: region('Recording “talk”') },
  { name: 'what is marked of a recording', open: mark, isThere: marked },
  { name: 'the code of what is marked', open: code, isThere: picker },
  {
    name: 'the export of subtitles',
    open: run('Export “Design team meeting” as subtitles'),
    isThere: dialog('Export subtitles'),
  },
  { name: 'the transcriber', open: run('Transcriber…'), isThere: dialog('Transcriber') },
  { name: 'a recording to attach', open: askWhatFor, isThere: dialog('Attach “talk.wav”') },
  { name: 'what a recording belongs to', open: chooseWhatFor, isThere: picker },
  { name: 'files to clean up', open: cleanUp, isThere: dialog('Clean up files of recordings') },
  { name: 'keys and pedals', open: run('Keys and pedals'), isThere: dialog('Keys and pedals') },
];

const track = (page: Page) => page.getByRole('slider', { name: 'Place in the recording' });

function marked(page: Page) {
  return page.getByRole('group', { name: 'Marked of the recording' });
}

function makeRecording(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'motif-screen-')), 'talk.wav');
  writeFileSync(path, makeWave({ seconds: 20 }));
  return path;
}

async function attach(page: Page): Promise<void> {
  const path = makeRecording();
  const [document] = await ask(page, 'documents.list', {});
  await ask(page, 'recordings.attach', { path, documentId: document!.id });
  await page.keyboard.press('Control+k');
  await choose(page, document!.name, new RegExp(`^${document!.name}`));
}

async function askWhatFor(page: Page): Promise<void> {
  await chooseInPage(page, [makeRecording()]);
  await run('New document from a recording')(page);
}

async function chooseWhatFor(page: Page): Promise<void> {
  await askWhatFor(page);
  await page.getByRole('button', { name: /^“talk.wav” belongs to/ }).click();
}

async function cleanUp(page: Page): Promise<void> {
  // Of the screen before, what was asked is still there below what was chosen from.
  await page.keyboard.press('Escape');
  const [recording] = await ask(page, 'recordings.list', {});
  await ask(page, 'recordings.delete', { ids: [recording!.id] });
  writeFileSync(join(dirname(recording!.path), 'old.mp3'), 'x');
  await run('Clean up files of removed recordings')(page);
}

async function mark(page: Page): Promise<void> {
  await track(page).focus();
  for (const key of ['Home', 'i', 'ArrowRight', 'o']) await page.keyboard.press(key);
}

async function code(page: Page): Promise<void> {
  await mark(page);
  await page.keyboard.press('c');
}
