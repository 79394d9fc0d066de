import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWave } from '../helpers/make-wave.ts';
import { motifJson } from '../helpers/run-motif.ts';
import { ask } from './ask-study.ts';
import { launchers } from './launch.ts';
import type { LaunchedApp } from './launch.ts';
import { waiting } from './keyboard.ts';

const seconds = 30;
const turnCount = 15;
const turnStart = (index: number) => index * 2;

/** A talk of which each turn lasts two seconds, long enough that the text scrolls. */
const transcript = Array.from({ length: turnCount }, (_, index) => {
  const clock = `00:00:${String(turnStart(index)).padStart(2, '0')},000`;
  const words = `Turn ${index + 1} of the talk, with some more words. ${'And so it goes on. '.repeat(12)}`;
  return `${index + 1}\n${clock} --> 00:00:59,000\n${index % 2 === 0 ? 'Anna' : 'Ben'}: ${words}\n`;
}).join('\n');

describe.each(launchers)('a recording in $host', ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-recordings-'));
  const file = (name: string) => join(folder, name);
  const project = file('study.motif');
  let app: LaunchedApp;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(file('talk.srt'), transcript);
    writeFileSync(file('talk.wav'), makeWave({ seconds }));
    await motifJson(['new', project, '--name', 'Study']);
    await motifJson(['import', project, file('talk.srt')]);
    app = await launch({ open: { path: project } });
    page = app.page;
    page.setDefaultTimeout(15_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('document', { name: 'Text of talk' }).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is attached to its transcript, copied beside the project, and its waveform drawn', async () => {
    await app.chooseFiles([file('talk.wav')]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Attach a recording to');
    await page.getByRole('option', { name: /^Attach a recording to/ }).click();
    await page.getByRole('button', { name: 'Attach', exact: true }).click();
    await page.getByRole('region', { name: 'Recording “talk”' }).waitFor();
    const [recording] = await ask(page, 'recordings.list', {});
    expect(recording).toMatchObject({ path: file('study.recordings/talk.wav'), duration: seconds * 1000 });
    await expect.poll(() => inkOfWaveform(page), waiting).toBeGreaterThan(0);
  });

  it('plays from the text by key, and the turn that is played is lit', async () => {
    await page.keyboard.press('Alt+0');
    await page.keyboard.press('F8');
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 1);
    await expect.poll(() => litTurn(page), waiting).toBe(await startOf(page, 0));
    await page.keyboard.press('F8');
    await page.waitForFunction(() => document.querySelector('audio')?.paused === true);
  });

  it('seeks, as its bytes are served in ranges, and the text goes along', async () => {
    await page.getByRole('slider', { name: 'Place in the recording' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => currentTime(page), waiting).toBeCloseTo(seconds - 3, 1);
    await page.keyboard.press('F8');
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 27.1);
    await expect.poll(() => litTurn(page), waiting).toBe(await startOf(page, 13));
    await expect.poll(() => isLightInSight(page), waiting).toBe(true);
    await page.keyboard.press('F8');
  });

  it('plays from a turn whose time is pressed', async () => {
    await page.locator('[data-at="24000"]').click();
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 24.1);
    await page.keyboard.press('F8');
    await page.keyboard.press('F7');
    await expect.poll(() => currentTime(page), waiting).toBeLessThan(24);
  });

  it('plays slower without another pitch', async () => {
    await page.keyboard.press('Shift+F7');
    const audio = await page.evaluate(() => {
      const { playbackRate = 0, preservesPitch = false } = document.querySelector('audio') ?? {};
      return { playbackRate, preservesPitch };
    });
    expect(audio).toEqual({ playbackRate: 0.9, preservesPitch: true });
  });

  it('gives a turn its time while the text is corrected', async () => {
    const document = (await ask(page, 'documents.list', {}))[0]!;
    await page.keyboard.press('Alt+0');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('e');
    await page.getByText('Correcting', { exact: true }).waitFor();
    await page.keyboard.press('Shift+F8');
    const timeOfFirst = async () => (await ask(page, 'documents.content', { id: document.id })).turns[0]?.at ?? 0;
    await expect.poll(timeOfFirst, waiting).toBeGreaterThan(20_000);
    await page.keyboard.press('Control+z');
    await expect.poll(timeOfFirst, waiting).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('is coded where nothing is written: marked by keys, and a line of the text from then on', async () => {
    await page.getByRole('slider', { name: 'Place in the recording' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('i');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('o');
    await page.getByRole('group', { name: 'Marked of the recording' }).waitFor();
    await page.keyboard.press('c');
    await page.keyboard.type('laughter');
    await page.getByRole('option', { name: /laughter/ }).waitFor();
    await page.keyboard.press('Enter');
    const lines = async () => {
      const documents = await ask(page, 'documents.list', {});
      return (await ask(page, 'documents.content', { id: documents[0]!.id })).text.split('\n');
    };
    await expect.poll(lines, waiting).toContainEqual('[0:03–0:06]');
    const { passages } = await ask(page, 'passages.ofCodes', {
      codeIds: (await ask(page, 'codes.tree', {})).map(({ id }) => id),
    });
    expect(passages.map(({ text }) => text)).toEqual(['[0:03–0:06]']);
  });

  it('is written down by hand: a line becomes a turn, with who says it and when', async () => {
    writeFileSync(file('second.wav'), makeWave({ seconds }));
    const { documentId } = await ask(page, 'recordings.attach', { path: file('second.wav') });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('second');
    await page
      .getByRole('option', { name: /^second/ })
      .first()
      .click();
    await page.getByText('No words yet.').waitFor();
    await page.getByRole('button', { name: 'Write what is said' }).click();
    const text = page.getByRole('textbox', { name: 'Text of second' });
    await text.waitFor();
    const turns = async () => {
      const content = await ask(page, 'documents.content', { id: documentId });
      const names = new Map(content.speakers.map(({ id, name }) => [id, name]));
      return content.turns.map(({ speakerId, start, end, at }) => ({
        speaker: names.get(speakerId),
        words: content.text.slice(start, end),
        isTimed: (at ?? -1) > 0,
      }));
    };
    await text.pressSequentially('Good morning.');
    await page.keyboard.press('F9');
    await sayWhoSpeaks(page, 'Anna');
    const first = { speaker: 'Anna', words: 'Good morning.', isTimed: true };
    await expect.poll(turns, waiting).toEqual([first]);
    await text.press('End');
    await text.press('Enter');
    await text.pressSequentially('Morning, Anna.');
    await page.keyboard.press('F9');
    await sayWhoSpeaks(page, 'Ben');
    await expect.poll(turns, waiting).toEqual([first, { speaker: 'Ben', words: 'Morning, Anna.', isTimed: true }]);
    await page.keyboard.press('Escape');
  });
});

/** The line at the caret becomes a turn. */
async function sayWhoSpeaks(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

const currentTime = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('audio')?.currentTime ?? -1);

/** Where the turn that is lit begins. */
const litTurn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-played]:not([hidden])')?.dataset['played']));

async function startOf(page: Page, turn: number): Promise<number> {
  const [document] = await ask(page, 'documents.list', {});
  return (await ask(page, 'documents.content', { id: document!.id })).turns[turn]!.start;
}

const isLightInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const light = document.querySelector('[data-played]');
    const { top, bottom } = light?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const box = light?.parentElement?.parentElement?.getBoundingClientRect();
    return box !== undefined && bottom > box.top && top < box.bottom;
  });

/** How many pixels of the waveform are drawn. */
const inkOfWaveform = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-player] canvas');
    const data = canvas?.width ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : null;
    return data?.filter((value, index) => index % 4 === 3 && value > 0).length ?? 0;
  });
