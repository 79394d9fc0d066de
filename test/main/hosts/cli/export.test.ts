import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

async function projectWithBoard(): Promise<string> {
  const file = await meetingProject();
  const { id: boardId } = await motifJson<{ id: string }>(['call', file, 'boards.create', '{"name":"Needs"}']);
  const sources = [{ kind: 'note', text: 'Ask Ben' }];
  await motifJson(['call', file, 'boards.addCards', JSON.stringify({ boardId, sources })]);
  return file;
}

describe('motif export', { timeout: 60_000 }, () => {
  it('draws a board and says pages and bytes', async () => {
    const path = join(temporaryFolder(), 'needs.pdf');
    const args = [
      'export',
      await projectWithBoard(),
      '--board',
      'needs',
      '-o',
      path,
      '--pages',
      'fit',
      '--paper',
      'a3',
    ];
    const result = await motifJson(args);
    expect(result).toEqual({ path, pages: 1, bytes: readFileSync(path).length, scale: 1 });
  });

  it('refuses a board that is not there, and an ending of no figure', async () => {
    const file = await projectWithBoard();
    const absent = await runMotif(['export', file, '--board', 'Wishes', '-o', 'a.svg']);
    expect([absent.exitCode, absent.err]).toEqual([1, expect.stringContaining('no board “Wishes”')]);
    const ending = await runMotif(['export', file, '--board', 'Needs', '-o', 'a.gif', '--json']);
    expect(JSON.parse(ending.err)).toMatchObject({ error: { code: 'figure-ending' } });
  });

  it.each([
    [['--board', 'Needs'], '--output is missing'],
    [['-o', 'a.svg'], '--board is missing'],
    [['-o', 'a.svg', '--board', 'a', '--journey', 'b'], "can't be used together"],
    [['-o', 'a.png', '--board', 'a', '--scale', '4'], 'The value of --scale'],
    [['-o', 'a.png', '--journey', 'a', '--quotes', 'many'], 'The value of --quotes'],
    [['-o', 'a.png', '--journey', 'a', '--quotes', '-1'], 'The value of --quotes'],
  ])('is misused with %j', async (args, words) => {
    const run = await runMotif(['export', 'study.motif', ...args]);
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining(words)]);
  });
});
