import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { meetingProject, temporaryFolder } from '../../../helpers/run-motif.ts';

const main = join(import.meta.dirname, '../../../../src-main/hosts/cli/main.ts');

function startMotif(args: readonly string[]) {
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', MOTIF_USER_DATA: temporaryFolder() };
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], { env });
}

describe('the motif process', { timeout: 60_000 }, () => {
  it('prints exactly one JSON document, and nothing beside it', async () => {
    const child = startMotif(['show', await meetingProject(), 'en_qmsum_IS1004a', '--json']);
    const [out, err, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    expect(JSON.parse(out)).toMatchObject({ name: 'en_qmsum_IS1004a' });
    expect([exitCode, err]).toEqual([0, '']);
  });

  it('reads standard input', async () => {
    const child = startMotif(['call', await meetingProject(), 'codes.create', '-', '--json']);
    child.stdin.end('{"name":"Price"}');
    expect(JSON.parse(await text(child.stdout))).toMatchObject({ name: 'Price' });
  });

  it('ends quietly when nobody reads what it says', async () => {
    const child = startMotif(['show', await meetingProject(), 'en_qmsum_IS1004a']);
    child.stdout.destroy();
    const [err, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([exitCode, err]).toEqual([0, '']);
  });

  it.each([
    [['help'], 0],
    [['documents', '/none.motif'], 1],
    [['documents'], 2],
  ])('%j ends with %i', async (args, exitCode) => {
    expect((await once(startMotif(args), 'exit'))[0]).toBe(exitCode);
  });
});
