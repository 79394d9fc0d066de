import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeWave } from '../helpers/make-wave.ts';
import { ask } from './ask-study.ts';
import { choose } from './keyboard.ts';
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
  { name: 'keys and pedals', open: run('Keys and pedals'), isThere: dialog('Keys and pedals') },
];

const track = (page: Page) => page.getByRole('slider', { name: 'Place in the recording' });

function marked(page: Page) {
  return page.getByRole('group', { name: 'Marked of the recording' });
}

async function attach(page: Page): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'motif-screen-')), 'talk.wav');
  writeFileSync(path, makeWave({ seconds: 20 }));
  const [document] = await ask(page, 'documents.list', {});
  await ask(page, 'recordings.attach', { path, documentId: document!.id });
  await page.keyboard.press('Control+k');
  await choose(page, document!.name, new RegExp(`^${document!.name}`));
}

async function mark(page: Page): Promise<void> {
  await track(page).focus();
  for (const key of ['Home', 'i', 'ArrowRight', 'o']) await page.keyboard.press(key);
}

async function code(page: Page): Promise<void> {
  await mark(page);
  await page.keyboard.press('c');
}
