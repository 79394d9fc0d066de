import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../../src-main/shared/contract/index.ts';
import { motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

const first = 'Anna: I keep losing it.\n\nBen: Mine is under the sofa.\n';
const corrected = 'Anna: I keep on losing it.\n\nBen: Mine is on the table.\n';

describe('motif replace and versions', { timeout: 60_000 }, () => {
  let file: string;
  let newFile: string;

  beforeEach(async () => {
    const folder = temporaryFolder();
    file = join(folder, 'study.motif');
    newFile = join(folder, 'corrected.txt');
    writeFileSync(join(folder, 'talk.txt'), first);
    writeFileSync(newFile, corrected);
    await motifJson(['new', file, '--name', 'Study']);
    await motifJson(['import', file, join(folder, 'talk.txt')]);
    await motifJson(['code', file, '--document', 'talk', '--code', 'Loss', '--quote', 'I keep losing it']);
    await motifJson(['code', file, '--document', 'talk', '--code', 'Place', '--quote', 'the sofa']);
  });

  const show = async () => (await motifJson<{ text: string }>(['show', file, 'talk'])).text;
  const list = () => motifJson<CallOutput<'versions.list'>>(['versions', file, '--document', 'talk']);

  it('says what a corrected file would change, and changes nothing', async () => {
    const run = await runMotif(['replace', file, '--document', 'talk', newFile, '--dry-run']);
    expect(run.out).toContain('Anna: I keep {+on +}losing it.');
    expect(run.out).toContain('Ben: Mine is [-under the sofa-]{+on the table+}.');
    expect(await show()).toBe('I keep losing it.\nMine is under the sofa.');
  });

  it('replaces the text and carries codings over', async () => {
    const { characters } = await motifJson<{ characters: number }>(['replace', file, '--document', 'talk', newFile]);
    expect(characters).toBe((await show()).length);
    expect((await runMotif(['passages', file, '--code', 'Loss'])).out).toContain('“I keep on losing it”');
    expect(await motifJson(['check', file])).toMatchObject({ ok: true });
  });

  it('lists earlier versions, shows and restores them', async () => {
    await motifJson(['replace', file, '--document', 'talk', newFile]);
    const [replaced, imported] = await list();
    expect([replaced, imported]).toMatchObject([{ kind: 'file' }, { kind: 'imported' }]);
    const shown = await runMotif(['versions', file, '--document', 'talk', '--show', imported!.id]);
    expect(shown.out.trim()).toBe('I keep losing it.\nMine is under the sofa.');
    await motifJson(['versions', file, '--document', 'talk', '--restore', imported!.id]);
    expect(await show()).toBe('I keep losing it.\nMine is under the sofa.');
    expect((await list()).map((version) => version.kind)).toEqual(['restored', 'file', 'imported']);
    expect((await runMotif(['history', file])).out).toContain('Restore an earlier version of “talk”');
  });

  it.each([
    [['versions', '--document', 'talk', '--restore', 'none'], 1],
    [['versions', '--document', 'nowhere'], 1],
    [['versions', '--document', 'talk', '--restore', 'a', '--show', 'b'], 2],
    [['versions'], 2],
    [['replace', '--document', 'talk'], 2],
    [['replace', '--document', 'talk', 'missing.txt'], 1],
  ])('refuses %j', async ([name, ...rest], exitCode) => {
    expect((await runMotif([name!, file, ...rest])).exitCode).toBe(exitCode);
  });
});
