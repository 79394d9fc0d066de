import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

describe('motif documents and show', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
  }, 60_000);

  it('lists documents with what they hold', async () => {
    const [document] = await motifJson<Record<string, unknown>[]>(['documents', file]);
    const measures = ['characters', 'words', 'turns', 'speakers'];
    expect(Object.keys(document ?? {})).toEqual(['id', 'name', 'kind', ...measures, 'folder', 'tags']);
    expect(document).toMatchObject({ name: 'en_qmsum_IS1004a', speakers: expect.arrayContaining(['Marketing']) });
  });

  it('lists them as a table in words', async () => {
    const run = await runMotif(['documents', file]);
    expect(run.out).toMatch(/^Document +Kind +Characters +Words +Turns +Speakers +Folder +Tags +Id\nen_qmsum_IS1004a/);
  });

  it('say in which folder they are and what tags they carry', async () => {
    const copy = await meetingProject();
    const [{ id } = { id: '' }] = await motifJson<{ id: string }[]>(['documents', copy]);
    const wave = await motifJson<{ id: string }>(['call', copy, 'folders.create', '{"name":"Wave"}']);
    const first = await motifJson<{ id: string }>([
      'call',
      copy,
      'folders.create',
      JSON.stringify({ name: 'First', parentId: wave.id }),
    ]);
    await motifJson(['call', copy, 'documents.move', JSON.stringify({ ids: [id], folderId: first.id })]);
    await motifJson(['call', copy, 'documents.tag', JSON.stringify({ ids: [id], add: ['pilot'] })]);
    expect(await motifJson(['documents', copy])).toMatchObject([{ folder: 'Wave/First', tags: ['pilot'] }]);
  });

  it('says in words that there are none', async () => {
    const empty = join(temporaryFolder(), 'empty.motif');
    await motifJson(['new', empty]);
    expect((await runMotif(['documents', empty])).out).toBe('The project has no documents yet.\n');
  });

  it('shows a document by its id as by its name', async () => {
    const [document] = await motifJson<{ id: string }[]>(['documents', file]);
    const byName = await motifJson(['show', file, 'en_qmsum_IS1004a']);
    expect(await motifJson(['show', file, document?.id ?? ''])).toEqual(byName);
  });

  it('names the speaker of each turn', async () => {
    const shown = await motifJson<Shown>(['show', file, 'en_qmsum_IS1004a']);
    expect(Object.keys(shown)).toEqual(['id', 'name', 'text', 'turns']);
    expect(shown.turns[0]).toEqual({ speaker: 'Project Manager', start: 0, end: expect.any(Number), at: null });
    expect(shown.text.slice(shown.turns[1]?.start, shown.turns[1]?.end)).toBe('Good morning .');
  });

  it('prints a document turn by turn', async () => {
    const run = await runMotif(['show', file, 'en_qmsum_IS1004a']);
    expect(run.out).toContain('\nIndustrial Designer\nGood morning .\n');
  });

  it('refuses a document that is not there', async () => {
    const run = await runMotif(['show', file, 'nobody', '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'not-found', details: { name: 'nobody' } } });
  });

  it('refuses a file that is not there', async () => {
    const run = await runMotif(['documents', join(temporaryFolder(), 'none.motif'), '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'file-missing' } });
  });
});

interface Shown {
  readonly text: string;
  readonly turns: readonly { readonly start: number; readonly end: number }[];
}
