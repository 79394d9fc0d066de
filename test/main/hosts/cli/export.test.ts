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
    expect(result).toEqual({ path, pages: 1, bytes: readFileSync(path).length, scale: 1, withheld: 0 });
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
    [['-o', 'a.png', '--board', 'a', '--names', 'them'], 'The value of --names'],
    [['-o', 'a.png', '--journey', 'a', '--quotes', 'many'], 'The value of --quotes'],
    [['-o', 'a.png', '--journey', 'a', '--quotes', '-1'], 'The value of --quotes'],
  ])('is misused with %j', async (args, words) => {
    const run = await runMotif(['export', 'study.motif', ...args]);
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('motif export of charts', { timeout: 60_000 }, () => {
  it('draws a chart, and writes its numbers where the ending is that of a table', async () => {
    const file = await meetingProject();
    const [picture, numbers] = ['codes.svg', 'codes.csv'].map((name) => join(temporaryFolder(), name));
    await motifJson(['call', file, 'codes.create', '{"name":"Remote","parentId":null}']);
    await motifJson(['code', file, '--document', 'en_qmsum_IS1004a', '--code', 'Remote', '--range', '0:5']);
    const drawn = await motifJson(['export', file, '--chart', 'codings-per-code', '-o', picture!]);
    const written = await motifJson(['export', file, '--chart', 'codings-per-code', '-o', numbers!]);
    expect(drawn).toMatchObject({ path: picture, pages: 1 });
    expect(written).toMatchObject({ path: numbers, rows: 1 });
    expect(readFileSync(numbers!, 'utf8')).toMatch(/^\ufeffCodings per code,Codings\r\nRemote,\d+\r\n$/u);
  });

  it.each([
    [['--chart', 'pie', '-o', 'a.svg'], 'The value of --chart'],
    [['--chart', 'codings-per-code', '--board', 'Needs', '-o', 'a.svg'], "can't be used together"],
    [['--chart', 'codings-per-code', '-o', 'a.svg', '--rows', '0'], 'The value of --rows'],
  ])('is misused with %j', async (args, words) => {
    const run = await runMotif(['export', await meetingProject(), ...args]);
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining(words)]);
  });

  it('refuses an attribute that is not there, and a chart with nothing to show', async () => {
    const file = await meetingProject();
    const chart = ['export', file, '--chart', 'participants-by-attribute', '-o', 'a.svg', '--json'];
    const [absent, empty] = [await runMotif([...chart, '--attribute', 'Age']), await runMotif(chart)];
    expect([absent, empty].map(({ err }) => JSON.parse(err).error.code)).toEqual(['not-found', 'figure-empty']);
  });
});

describe('motif export of tables', { timeout: 60_000 }, () => {
  it('writes all tables into a workbook and says how many rows', async () => {
    const path = join(temporaryFolder(), 'all.xlsx');
    const result = await runMotif(['export', await meetingProject(), '-o', path]);
    expect([result.exitCode, result.err]).toEqual([0, '']);
    expect(result.out).toContain('Documents 1');
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes the passages as CSV where no table is named, the matrix where its rows are', async () => {
    const [file, folder] = [await meetingProject(), temporaryFolder()];
    const passages = await motifJson(['export', file, '-o', join(folder, 'a.csv')]);
    const matrix = await motifJson([
      'export',
      file,
      '-o',
      join(folder, 'b.csv'),
      '--matrix',
      'documents',
      '--values',
      'present',
    ]);
    expect([passages, matrix]).toMatchObject([{ rows: { passages: 0 } }, { rows: { matrix: 1 } }]);
  });

  it('refuses tables that it doesn’t know, and several in one CSV file', async () => {
    const file = await meetingProject();
    const unknown = await runMotif(['export', file, '-o', 'a.csv', '--table', 'wishes']);
    const several = await runMotif(['export', file, '-o', 'a.csv', '--table', 'codes', '--table', 'memos']);
    expect([unknown.exitCode, several.exitCode]).toEqual([2, 1]);
    expect(several.err).toContain('A CSV file holds one table');
  });
});
