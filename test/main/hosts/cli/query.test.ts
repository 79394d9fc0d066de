import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

const document = 'en_qmsum_IS1004a';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly codings: readonly { readonly code: string }[];
}

describe('motif query', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
    await motifJson(['code', file, '--document', document, '--code', 'Design/Look', '--range', '0:9']);
    await motifJson(['code', file, '--document', document, '--code', 'Other', '--range', '5:20']);
    await motifJson(['code', file, '--document', document, '--code', 'Other', '--range', '200:220']);
  }, 60_000);

  const places = async (...flags: string[]) =>
    (await motifJson<Found[]>(['query', file, ...flags])).map(({ start, end }) => `${start}–${end}`);

  it.each([
    [
      ['--codes', 'Design,Other'],
      ['0–9', '5–20', '200–220'],
    ],
    [['--codes', 'Design/Look,Other', '--all'], ['5–9']],
    [['--codes', 'Look', '--overlapping', 'Other'], ['5–9']],
    [['--codes', 'Other', '--not', 'Design'], ['200–220']],
    [['--codes', 'Design', '--inside', 'Other'], []],
    [['--codes', 'Design', '--followed-by', 'Other', '--turns', '1000'], ['0–9']],
  ])('answers %j', async (flags, expected) => {
    expect(await places(...flags)).toEqual(expected);
  });

  it('runs a saved query by its name', async () => {
    const query = { codes: null, limits: { documentIds: ['nowhere'] } };
    await motifJson(['call', file, 'queries.save', JSON.stringify({ name: 'Nowhere', query })]);
    expect(await places('nowhere')).toEqual([]);
    const { out } = await runMotif(['query', file, '--codes', 'Design']);
    expect(out).toContain('· Look');
    expect(out).toContain('1 passage (documents: 1)');
  });

  it.each([
    [['query', 'FILE'], 2],
    [['query', 'FILE', 'Nowhere', '--codes', 'Design'], 2],
    [['query', 'FILE', '--codes', ' , '], 2],
    [['query', 'FILE', '--codes', 'Design', '--followed-by', 'Other', '--turns', 'x'], 2],
    [['query', 'FILE', 'No such'], 1],
    [['query', 'FILE', '--codes', 'No such'], 1],
    [['search', 'FILE', 'x', '--in', 'attic'], 2],
    [['search', 'FILE', 'x', '--context', '1'], 2],
    [['search', 'FILE', 'say AND'], 1],
    [['search', 'FILE', '(', '--expression'], 1],
  ])('refuses %j with %i', async (args, exitCode) => {
    const run = await runMotif(args.map((arg) => (arg === 'FILE' ? file : arg)));
    expect(run.exitCode).toBe(exitCode);
  });

  it('says in words why a search can’t be read', async () => {
    const { err } = await runMotif(['search', file, 'say AND']);
    expect(err).toContain('words are missing');
  });

  it('searches by expressions, with more context, and in memos and names', async () => {
    const found = await motifJson<{ hits: { before: string; match: string }[] }>([
      'search',
      file,
      'rem.te',
      '--expression',
      '--context',
      '12',
      '--limit',
      '1',
    ]);
    expect(found.hits[0]?.match).toMatch(/^remote$/i);
    expect(found.hits[0]?.before.length).toBeLessThanOrEqual(12);
    expect((await runMotif(['search', file, 'look', '--in', 'names'])).out).toBe('Code: Look\n1 name found.\n');
    expect((await runMotif(['search', file, 'look', '--in', 'memos'])).out).toBe('0 memos found.\n');
  });
});
