import { beforeEach, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';

const document = 'en_qmsum_IS1004a';

describe('motif memo and motif memos', { timeout: 60_000 }, () => {
  let file: string;
  beforeEach(async () => {
    file = await meetingProject();
  }, 60_000);

  it.each([
    ['the project', ['--project'], { target: { kind: 'project' } }],
    ['a document', ['--document', document], { on: document }],
    ['a participant', ['--participant', 'Project Manager'], { on: 'Project Manager' }],
    ['a day of the journal', ['--journal', '2026-11-21'], { target: { kind: 'journal', date: '2026-11-21' } }],
  ])('write a memo on %s and list it', async (_name, on, expected) => {
    const { memo } = await motifJson<{ memo: string }>([
      'memo',
      file,
      ...on,
      '--text',
      'Seen **twice**',
      '--title',
      'T',
    ]);
    expect(await motifJson(['memos', file])).toMatchObject([
      { id: memo, title: 'T', text: 'Seen **twice**', ...expected },
    ]);
  });

  it('write a memo on a code of that path', async () => {
    await motifJson(['code', file, '--document', document, '--code', 'Design/Look', '--range', '0:4']);
    await motifJson(['memo', file, '--code', 'Design/Look', '--text', 'Colour is a part of it']);
    expect(await motifJson(['memos', file, '--on', 'code'])).toMatchObject([{ on: 'Look' }]);
    expect(await motifJson(['memos', file, '--on', 'document'])).toEqual([]);
  });

  it('find words across emphasis, and say them without signs', async () => {
    await motifJson(['memo', file, '--project', '--text', '使用**者等**很久']);
    await motifJson(['memo', file, '--project', '--text', 'Something else']);
    const { out } = await runMotif(['memos', file, '--search', '用者']);
    expect(out).toContain('使用者等很久');
    expect(out).not.toContain('Something else');
  });

  it.each([
    ['nothing it is on', ['--text', 'x'], 2],
    ['two things it is on', ['--project', '--document', document, '--text', 'x'], 2],
    ['no text', ['--project'], 2],
    ['a day that is none', ['--journal', '2026-02-30', '--text', 'x'], 2],
    ['a document that is not there', ['--document', 'none', '--text', 'x'], 1],
    ['a participant who is not there', ['--participant', 'Nobody', '--text', 'x'], 1],
  ])('refuse a memo with %s', async (_name, options, code) => {
    expect((await runMotif(['memo', file, ...options])).exitCode).toBe(code);
  });
});
