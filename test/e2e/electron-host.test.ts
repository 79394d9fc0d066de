import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import type { Host } from '../../src-main/shared/host.ts';
import { makeWave } from '../helpers/make-wave.ts';
import { ask } from './ask-study.ts';
import { ensureElectronRuntime } from './electron-runtime.ts';
import { waiting } from './keyboard.ts';
import { launchElectron, type LaunchedElectron } from './launch-electron.ts';
import { run } from './screen-steps.ts';

declare const motifHost: Host;

describe('a table that is exported in Electron', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    app = await launchElectron({ open: { sample: true }, locale: 'zh_CN' });
  });
  afterAll(() => app?.close());

  it('is written where the dialog says, as a spreadsheet reads it, and shown in its folder', async () => {
    const { page } = app;
    const path = join(app.userData, '参与者.csv');
    await app.chooseSavePath(join(app.userData, '参与者'));
    await app.electron.evaluate(({ shell }) => {
      shell.showItemInFolder = (shown) => Object.assign(globalThis, { shown });
    });
    await page.getByRole('document').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: '参与者' }).click();
    await page.getByRole('button', { name: '将表格导出为 CSV' }).click();
    await page.getByRole('button', { name: '在文件夹中显示' }).click();
    await expect.poll(() => app.electron.evaluate(() => (globalThis as { shown?: string }).shown)).toBe(path);
    expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFF姓名,/);
  });
});

describe('files of removed recordings in Electron', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    app = await launchElectron({ open: { sample: true } });
  });
  afterAll(() => app?.close());

  it('are moved to the trash, and nothing else ever is', async () => {
    const { page, electron } = app;
    await electron.evaluate(({ shell }) => {
      shell.trashItem = async (path) => void Object.assign(globalThis, { trashed: path });
    });
    const path = join(app.userData, 'talk.wav');
    writeFileSync(path, makeWave({ seconds: 1 }));
    await page.getByRole('document', { name: /^Text of/ }).waitFor();
    const { id } = await ask(page, 'recordings.attach', { path });
    const [recording] = await ask(page, 'recordings.list', {});
    await ask(page, 'recordings.delete', { ids: [id] });
    await run('Clean up files of removed recordings')(page);
    await page.getByText('Also 1 file that Undo can bring back').click();
    await page.getByRole('button', { name: 'Move 1 file to the trash' }).click();
    await page.getByText('1 file is in the trash').waitFor();
    expect(await electron.evaluate(() => (globalThis as { trashed?: string }).trashed)).toBe(recording?.path);
    const refused = page.evaluate((other) => motifHost.moveToTrash!([other]), path);
    await expect(refused).rejects.toThrow('only files of a folder of recordings');
  });
});

describe('a presentation in Electron', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    app = await launchElectron({ open: { sample: true } });
  });
  afterAll(() => app?.close());

  it('takes the whole screen, and gives it back when it ends', async () => {
    const { page, electron } = app;
    const isFull = () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
    await page.getByRole('document').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Findings' }).click();
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('Shift+P');
    await page.getByRole('dialog', { name: 'Findings presentation' }).waitFor();
    await page.keyboard.press('F');
    await expect.poll(isFull, waiting).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isFull, waiting).toBe(false);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('what Electron does for its window', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    app = await launchElectron();
  });
  afterAll(() => app?.close());

  it('shows the commands of the window as its menu and tells it what was chosen', async () => {
    const itemOf = (id: string) =>
      app.electron.evaluate(({ Menu }, itemId) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
        return item && { label: item.label, isEnabled: item.enabled };
      }, id);
    await expect.poll(() => itemOf('project.new')).toEqual({ label: 'New study…', isEnabled: true });
    expect(await itemOf('project.close')).toEqual({ label: 'Close the project', isEnabled: false });
    await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('project.new')?.click());
    await app.page.getByRole('dialog', { name: 'New study' }).waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('gives the paths that were chosen, with the extension that a saved file needs', async () => {
    await app.chooseFiles(['/tmp/one.txt', '/tmp/two.srt']);
    const files = app.page.evaluate(() =>
      motifHost.chooseFiles({ kind: 'import', title: 'Import', filterName: 'Transcripts', extensions: ['txt', 'srt'] }),
    );
    expect(await files).toEqual(['/tmp/one.txt', '/tmp/two.srt']);
    await app.chooseSavePath('/tmp/findings');
    const saved = app.page.evaluate(() =>
      motifHost.chooseSavePath({
        kind: 'report',
        title: 'Save',
        defaultName: 'findings.pdf',
        filterName: 'PDF',
        extension: 'pdf',
      }),
    );
    expect(await saved).toBe('/tmp/findings.pdf');
  });

  it('knows the paths of dropped files', async () => {
    const file = join(app.userData, 'dropped.txt');
    writeFileSync(file, 'P1: hello');
    await app.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' }));
    });
    await app.page.locator('#dropped').setInputFiles(file);
    const paths = await app.page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#dropped');
      return motifHost.pathsOf([...(input?.files ?? [])]);
    });
    expect(paths).toEqual([file]);
  });

  it('hands a file that is opened while it runs to its window, and the second program ends', async () => {
    const file = join(app.userData, 'from-outside.motif');
    const opened = app.page.evaluate(() => new Promise((resolve) => motifHost.onOpenPath(resolve)));
    const { executable } = await ensureElectronRuntime();
    const second = spawn(executable, ['--no-sandbox', root, file], {
      env: { ...process.env, MOTIF_USER_DATA: app.userData },
      stdio: 'ignore',
    });
    await once(second, 'exit');
    expect(await opened).toBe(file);
  });
});

describe('Electron on a Chinese system', () => {
  it('tells the window the language of the system', async () => {
    const app = await launchElectron({ locale: 'zh_CN' });
    const { languages } = await app.page.evaluate(() => motifHost.start());
    expect(languages[0]).toMatch(/^zh/);
    await app.close();
  });
});
