import { beforeAll, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

describe('motif call', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await meetingProject();
  }, 60_000);

  it('gives the result of a call', async () => {
    expect(await motifJson(['call', file, 'project.summary'])).toMatchObject({ documents: 1, participants: 4 });
  });

  it('takes the input as an argument or from standard input', async () => {
    const created = await motifJson(['call', file, 'codes.create', '{"name":"Price"}']);
    const readInput = () => Promise.resolve('{"name":"Trust"}');
    expect(created).toMatchObject({ name: 'Price' });
    expect(await motifJson(['call', file, 'codes.create', '-'], { readInput })).toMatchObject({ name: 'Trust' });
  });

  it('undoes what an earlier run did', async () => {
    await motifJson(['call', file, 'codes.create', '{"name":"Short-lived"}']);
    await motifJson(['call', file, 'history.undo']);
    expect((await runMotif(['codes', file])).out).not.toContain('Short-lived');
  });

  it.each([
    ['no.such', '{}', 'unknown-call'],
    ['codes.create', '{"name":7}', 'invalid-input'],
    ['documents.content', '{"id":"none"}', 'not-found'],
  ])('refuses %s %s', async (name, input, code) => {
    const run = await runMotif(['call', file, name, input, '--json']);
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(JSON.parse(run.err)).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  it('is misused with input that is no JSON', async () => {
    const run = await runMotif(['call', file, 'codes.tree', '{']);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('The input is not JSON');
  });
});
