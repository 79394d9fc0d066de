import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWave } from '../helpers/make-wave.ts';
import { motifJson } from '../helpers/run-motif.ts';
import { ask } from './ask-study.ts';
import { waiting } from './keyboard.ts';
import { launchers } from './launch.ts';
import type { LaunchedApp } from './launch.ts';

describe.each(launchers)('recordings among documents in $host', ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-imported-'));
  const file = (name: string) => join(folder, name);
  let app: LaunchedApp;

  beforeAll(async () => {
    writeFileSync(file('Interview 3.txt'), 'Anna: One.\n\nBen: Two.\n\nAnna: Three.\n\nBen: Four.\n');
    writeFileSync(file('interview_03.wav'), makeWave({ seconds: 3 }));
    writeFileSync(file('REC0007.wav'), makeWave({ seconds: 3 }));
    await motifJson(['new', file('study.motif'), '--name', 'Study']);
    app = await launch({ open: { path: file('study.motif') } });
    app.page.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are asked about when the documents are imported, and go with what has their name, or is open', async () => {
    const { page } = app;
    await app.chooseFiles([file('REC0007.wav'), file('Interview 3.txt'), file('interview_03.wav')]);
    await page
      .getByRole('button', { name: /^Import/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+Shift+i');
    await page.getByText('2 recordings come next').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Attach 2 recordings' }).waitFor();
    await page.getByText('By its name').waitFor();
    await page.keyboard.press('Enter');
    const kept = async () => (await ask(page, 'recordings.list', {})).map(({ name, path }) => [name, path]);
    await expect.poll(kept, waiting).toEqual([
      ['REC0007', file('study.recordings/REC0007.wav')],
      ['interview_03', file('study.recordings/interview_03.wav')],
    ]);
    expect(await ask(page, 'documents.list', {})).toMatchObject([{ name: 'Interview 3' }]);
    await page.getByRole('region', { name: 'Recording “REC0007”' }).waitFor();
    await page.getByRole('button', { name: /^Undo: Attach 2 recordings/ }).click();
    await expect.poll(kept, waiting).toEqual([]);
  });
});
