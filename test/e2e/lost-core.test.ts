import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { ask } from './ask-study.ts';
import { launchWeb } from './launch-web.ts';
import type { LaunchedWeb } from './launch-web.ts';

describe('notes whose core is gone', () => {
  let app: LaunchedWeb;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'motif-lost-'));
    const path = join(folder, 'study.motif');
    copyFileSync(join(root, 'resources/sample/sample.motif'), path);
    app = await launchWeb({ open: { path } });
    app.page.setDefaultTimeout(15_000);
    await text(app.page).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are kept by a window that is closed meanwhile, and stand in the project after the program was started anew', async () => {
    const { page } = app;
    const people = [{ participant: { name: 'Ada' } }, { participant: { name: 'Bo' } }];
    const { id: sessionId } = await ask(page, 'sessions.create', { name: 'Lost one', method: 'interview', people });
    await ask(page, 'capture.start', { sessionId });
    await openNotes(page);
    await page.keyboard.type('1Before.');
    await page.keyboard.press('Enter');
    await page.locator('[data-turn]').waitFor();
    const projectId = (await ask(page, 'project.current', {}))!.id;
    const kept = async () => (await ask(page, 'workspace.get', { projectId }))?.notes['sessionView'];
    await expect.poll(kept, { timeout: 5_000 }).toBe('"capture"');

    await app.killServer();
    await page.getByText('Reconnecting…', { exact: true }).waitFor();
    await page.keyboard.type('2Meanwhile !!');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1half a sent');
    await page.getByText('Not saved yet: reconnecting…').waitFor();
    await page.goto('about:blank');

    await page.goto(await app.startServer());
    await line(page).waitFor();
    const said = async () => (await ask(page, 'capture.turns', { sessionId })).turns;
    await expect.poll(async () => (await said()).map(({ typed }) => typed)).toEqual(['Before.', 'Meanwhile !!']);
    expect((await said()).map(({ speaker }) => speaker)).toEqual(['Ada', 'Bo']);
    await expect.poll(() => line(page).inputValue()).toBe('half a sent');
  });
});

const text = (page: Page) => page.getByRole('document', { name: /^Text of/ });
const line = (page: Page) => page.getByRole('textbox', { name: 'What is said' });

async function openNotes(page: Page): Promise<void> {
  await page.keyboard.press('Alt+s');
  await page.getByRole('option', { name: 'Lost one' }).click();
  await page.getByText('Notes', { exact: true }).first().click();
  await line(page).focus();
}
