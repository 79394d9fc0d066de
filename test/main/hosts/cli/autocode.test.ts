import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

interface Done {
  readonly found: number;
  readonly added: number;
  readonly hits: readonly { readonly text: string; readonly speaker: string; readonly isCoded: boolean }[];
}

describe('motif autocode', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
  }, 60_000);
  const autocode = (...args: string[]) => motifJson<Done>(['autocode', file, '--code', 'Look/Feel', ...args]);

  it('says what would be coded without doing it', async () => {
    const dry = await autocode('--words', 'remote control', '--scope', 'sentence', '--dry-run');
    expect(dry.found).toBeGreaterThan(2);
    expect(dry.added).toBe(0);
    expect(await motifJson(['codes', file])).toEqual([]);
  });

  it('codes each place once, in one step that is named', async () => {
    const { found, added } = await autocode('--words', 'remote control', '--scope', 'sentence', '--researcher', 'Bob');
    expect(added).toBe(found);
    expect((await autocode('--words', 'remote control', '--scope', 'sentence', '--researcher', 'Bob')).added).toBe(0);
    const [last] = (await runMotif(['history', file])).out.split('\n');
    expect(last).toContain(`Code ${found} passages with “Feel”`);
  });

  it('takes all that a speaker says', async () => {
    const { hits } = await autocode('--speaker', 'Project Manager', '--dry-run');
    expect(new Set(hits.map(({ speaker }) => speaker))).toEqual(new Set(['Project Manager']));
  });

  it.each([
    [['--words', 'a', '--expression', 'b'], 2],
    [[], 2],
    [['--words', 'a', '--scope', 'page'], 2],
    [['--expression', '(a'], 1],
    [['--speaker', 'Nobody'], 1],
    [['--words', 'a', '--document', 'none'], 1],
  ])('refuses %j', async (args, exitCode) => {
    expect((await runMotif(['autocode', file, '--code', 'X', ...args])).exitCode).toBe(exitCode);
  });
});
