import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMotif } from '../helpers/run-motif.ts';
import { ask } from './ask-study.ts';
import {
  expectedRainbow,
  expectedTurns,
  guide,
  happenings,
  moderator,
  questions,
  room,
  signs,
} from './capture-script.ts';
import type { Happening } from './capture-script.ts';
import { readTurns, shownRainbow } from './captured-study.ts';
import { compose, waiting } from './keyboard.ts';
import { launchers } from './launch.ts';
import type { LaunchedApp } from './launch.ts';

describe.each(launchers)('a focus group captured live in $host', ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-capture-'));
  const project = join(folder, 'riders.motif');
  let app: LaunchedApp;
  let page: Page;

  beforeAll(async () => {
    app = await launch();
    page = app.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with a study and a guide of five questions', async () => {
    await app.chooseSavePath(project);
    await page.getByRole('button', { name: 'New study' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Riders');
    await page.keyboard.press('Enter');
    await page.getByText('Bring in your first transcripts').waitFor();
    await ask(page, 'guides.create', guide);
  });

  it('is planned with eight people, in the window', async () => {
    await page.keyboard.press('Alt+s');
    await page.getByRole('button', { name: 'New session' }).first().click();
    const form = page.getByRole('form', { name: 'New session' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Group 1');
    await choose(page, 'Method', 'Focus group');
    await choose(page, 'Guide', guide.name);
    await form.getByRole('textbox', { name: 'Facilitators' }).fill(moderator);
    await form.getByRole('textbox', { name: 'Participants' }).fill(room.join('\n'));
    await form.getByRole('button', { name: 'Plan the session' }).click();
    await expect.poll(async () => (await theSession(page))?.people.map(({ name }) => name), waiting).toHaveLength(9);
    const { people, method } = (await theSession(page))!;
    expect(method).toBe('focus-group');
    expect(people.map(({ name, sign }) => [sign, name])).toEqual(
      [moderator, ...room].map((name, at) => [signs[at], name]),
    );
  });

  it('is captured from the script by keyboard, in English and Chinese', { timeout: 90_000 }, async () => {
    await page.getByRole('button', { name: 'Start capturing' }).click();
    await page.getByRole('textbox', { name: 'What is said' }).waitFor();
    for (const happening of happenings) await play(page, happening);
    const { total } = await turnsOf(page);
    expect(total).toBe(40);
  });

  it('shows the turns as what they mean', async () => {
    const turns = page.getByRole('feed', { name: 'Turns' });
    const turn = turns.getByRole('article', { name: '李明: 站牌上写着五分钟，结果等了二十分钟' });
    await expect.poll(() => turn.innerText(), waiting).toMatch(/Key moment\s+陈雅 agrees\s+晚点/u);
    expect(
      await page
        .getByRole('region', { name: 'People' })
        .getByRole('button', { name: /^8 李明/ })
        .count(),
    ).toBe(1);
  });

  it('ends, and says what was made', async () => {
    await page.getByRole('button', { name: 'End the session' }).click();
    await page.getByText('The session has ended').waitFor();
    await page.getByText(/^40 turns · \d+ marks · \d+ codings$/).waitFor();
    expect((await theSession(page))?.state).toBe('held');
  });

  it('has made a document of exactly what was said', async () => {
    const { documentId } = (await theSession(page))!;
    const { text, turns, speakers } = await ask(page, 'documents.content', { id: documentId! });
    const nameOfSpeaker = new Map(speakers.map(({ id, name }) => [id, name]));
    const said = expectedTurns();
    expect(text).toBe(said.map((turn) => turn.text).join('\n'));
    expect(turns.map(({ speakerId }) => nameOfSpeaker.get(speakerId!))).toEqual(said.map(({ speaker }) => speaker));
    const times = turns.map(({ at }) => at!);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it('has the codes, marks, answers and agreements that the script says', async () => {
    const { turns } = await turnsOf(page);
    expect(await readTurns(page, turns)).toEqual(expectedTurns());
  });

  it('has every participant with their turns', async () => {
    const participants = await ask(page, 'participants.list', {});
    const turnsIn = (name: string) => expectedTurns().filter(({ speaker }) => speaker === name).length;
    expect(Object.fromEntries(participants.map(({ name, turns }) => [name, turns]))).toEqual(
      Object.fromEntries([moderator, ...room].map((name) => [name, turnsIn(name)])),
    );
  });

  it('fills the answers by question and the rainbow sheet', async () => {
    const { questions: answered } = await ask(page, 'debriefs.answers', {});
    const answersTo = (question: string) => expectedTurns().filter((turn) => turn.question === question).length;
    expect(answered.map(({ text, cells }) => [text, cells.reduce((sum, { turns }) => sum + turns, 0)])).toEqual(
      questions.map((question) => [question, answersTo(question)]),
    );
    expect(await shownRainbow(page)).toEqual(expectedRainbow());
  });

  it('leaves a sound project file', async () => {
    await app.close();
    const { out } = await runMotif(['check', project, '--json']);
    expect(JSON.parse(out)).toEqual({ ok: true, problems: [] });
  });
});

async function theSession(page: Page) {
  const [session] = await ask(page, 'sessions.list', {});
  return session && ask(page, 'sessions.get', { id: session.id });
}

async function turnsOf(page: Page) {
  const session = (await theSession(page))!;
  return ask(page, 'capture.turns', { sessionId: session.id, last: 100 });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('form')
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function play(page: Page, happening: Happening): Promise<void> {
  const { keyboard } = page;
  if ('go' in happening) return goTo(page, happening.go);
  if ('says' in happening) {
    const keys = [happening.says, ...happening.who, 'Enter'];
    for (const key of happening.who.length === 1 ? keys.slice(0, 2).toReversed() : keys) await keyboard.press(key);
    return;
  }
  await keyboard.press(happening.by);
  if (happening.composed) await compose(page, ['d', 'da'], happening.typed);
  else await keyboard.type(happening.typed);
  await keyboard.press('Enter');
}

/** The next question, or any by some of its words. */
async function goTo(page: Page, question: string): Promise<void> {
  if (question === 'next') return page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Control+j');
  await page.getByRole('combobox', { name: 'Go to a question' }).fill(question);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.matches('[data-typing-line]')), waiting)
    .toBe(true);
}
