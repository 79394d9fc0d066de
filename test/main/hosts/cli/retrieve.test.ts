import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

const document = 'en_qmsum_IS1004a';

interface Found {
  readonly total: number;
  readonly hits: readonly { readonly start: number; readonly end: number; readonly match: string }[];
}

describe('motif codes, passages and search', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
    await motifJson(['code', file, '--document', document, '--code', 'Design/Look', '--range', '0:4']);
    await motifJson(['code', file, '--document', document, '--code', 'Other/Look', '--range', '5:9']);
    await motifJson(['code', file, '--document', document, '--code', 'Design', '--range', '0:9']);
  }, 60_000);

  it('prints the codebook as a tree with counts', async () => {
    expect((await runMotif(['codes', file])).out).toBe('Design (1)\n  Look (1)\nOther (0)\n  Look (1)\n');
  });

  it('says how many documents and people stand behind each code', async () => {
    const { out } = await runMotif(['codes', file, '--counts']);
    expect(out.split('\n')[0]).toBe('Design (1) · documents: 1, participants: 1');
    const [first] = await motifJson<object[]>(['codes', file, '--counts']);
    expect(first).toMatchObject({ name: 'Design', documents: 1, participants: 1, pin: null });
  });

  it('lists code sets with the paths of their codes', async () => {
    expect((await runMotif(['codes', file, '--sets'])).out).toBe('There are no code sets yet.\n');
    const [design] = await motifJson<{ children: { id: string }[] }[]>(['codes', file]);
    const set = { name: 'Looks', codeIds: [design?.children[0]?.id] };
    await motifJson(['call', file, 'codeSets.create', JSON.stringify(set)]);
    expect((await runMotif(['codes', file, '--sets'])).out).toBe('Looks (1)\n  Design/Look\n');
  });

  it('gives the passages of a theme and of all codes below it', async () => {
    const passages = await motifJson<Record<string, unknown>[]>(['passages', file, '--code', 'Design']);
    expect(passages.map(({ code }) => code).toSorted()).toEqual(['Design', 'Look']);
    expect(Object.keys(passages[0] ?? {})).toEqual([
      'document',
      'speaker',
      'start',
      'end',
      'text',
      'code',
      'researcher',
      'isWithheld',
    ]);
  });

  it('finds a code by its path and by its id', async () => {
    const tree = await motifJson<{ children: { id: string }[] }[]>(['codes', file]);
    const byPath = await motifJson(['passages', file, '--code', 'Other/Look']);
    expect(byPath).toMatchObject([{ start: 5, end: 9 }]);
    expect(await motifJson(['passages', file, '--code', tree[1]?.children[0]?.id ?? ''])).toEqual(byPath);
  });

  it.each([
    ['Look', 'name-ambiguous', '2 codes are called “Look”'],
    ['Nothing', 'not-found', 'There is no code “Nothing”'],
  ])('refuses the code %s', async (name, code, words) => {
    const run = await runMotif(['passages', file, '--code', name, '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code, message: expect.stringContaining(words) } });
  });

  it('prints passages as quotes with their source', async () => {
    const { out } = await runMotif(['passages', file, '--code', 'Other/Look']);
    expect(out).toMatch(/^“.+”\n {2}— Project Manager, en_qmsum_IS1004a, 5–9 · Look · Ada\n/);
    expect(out).toContain('1 passage (documents: 1)');
  });

  it('finds as many places as stand in the text', async () => {
    const { text } = await motifJson<{ text: string }>(['show', file, document]);
    const { total, hits } = await motifJson<Found>(['search', file, 'remote control']);
    expect(total).toBe(text.match(/\bremote\s+control\b/gi)?.length);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(hits.map(({ match }) => match));
  });

  it('gives no more hits than asked for, and the whole count', async () => {
    const { total, hits } = await motifJson<Found>(['search', file, 'the', '--limit', '2']);
    expect(hits).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });

  it('prints hits in their context', async () => {
    const { out } = await runMotif(['search', file, 'trendy']);
    expect(out).toMatch(/en_qmsum_IS1004a:\d+: .*\[trendy\].*\n1 place found, 1 shown\.\n$/);
  });

  it('refuses to search for nothing', async () => {
    const run = await runMotif(['search', file, ' ', '--json']);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'query-empty' } });
  });

  it.each(['0', '-1', 'many', '1000001'])('is misused with the limit %s', async (limit) => {
    const run = await runMotif(['search', file, 'the', `--limit=${limit}`]);
    expect(run.exitCode).toBe(2);
  });
});
