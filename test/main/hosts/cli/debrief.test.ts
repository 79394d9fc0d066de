import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

const notes = 'Anna: The wait was long.\n\nBen: Mine too, an hour.\n\nAnna: And nobody said why.\n';

const documentIn = async (file: string) => (await motifJson<{ id: string }[]>(['documents', file]))[0]!;

describe('motif debrief', { timeout: 60_000 }, () => {
  let file: string;
  beforeEach(async () => {
    const folder = temporaryFolder();
    file = join(folder, 'study.motif');
    writeFileSync(join(folder, 'group.txt'), notes);
    await motifJson(['new', file]);
    await motifJson(['import', file, join(folder, 'group.txt')]);
    await motifJson(['code', file, '--document', 'group', '--code', 'Service/Waiting', '--quote', 'The wait was long']);
    await motifJson(['code', file, '--document', 'group', '--code', 'Service/Waiting', '--quote', 'an hour']);
    const { id: documentId } = await documentIn(file);
    const session = { name: 'Group 1', method: 'focus-group', date: '2026-05-01', documentId };
    await motifJson(['call', file, 'sessions.create', JSON.stringify(session)]);
  });

  it('prints what a session left, with the turns that it stands on', async () => {
    const [session] = (await motifJson(['call', file, 'sessions.list', '{}'])) as { id: string }[];
    const { id: documentId } = await documentIn(file);
    const { id } = await motifJson<{ id: string }>([
      'call',
      file,
      'debriefs.add',
      JSON.stringify({ sessionId: session!.id, kind: 'finding', text: 'Waiting hurts' }),
    ]);
    const { text } = await motifJson<{ text: string }>([
      'call',
      file,
      'documents.content',
      JSON.stringify({ id: documentId }),
    ]);
    const start = text.indexOf('an hour');
    const places = [{ documentId, start, end: start + 7 }];
    await motifJson(['call', file, 'debriefs.link', JSON.stringify({ id, places })]);
    expect((await runMotif(['debrief', file, '--session', 'group 1'])).out).toBe(
      'Group 1\n\nTop findings\n- Waiting hurts\n    Ben: an hour\n',
    );
  });

  it('prints the rainbow sheet, answers and new codes, and says where there is nothing', async () => {
    const sheet = (await runMotif(['debrief', file, '--rainbow', '--session', 'Group 1'])).out.split('\n');
    expect(sheet[0]!.split(/\s{2,}/u)).toEqual(['Observation', 'People', 'Anna', 'Ben']);
    expect(sheet[1]!.split(/\s{2,}/u)).toEqual(['Service > Waiting', '2/2', '1', '1']);
    const saturation = (await runMotif(['debrief', file, '--saturation'])).out.split('\n');
    expect(saturation[1]!.split(/\s{2,}/u)).toEqual(['Group 1', '1', '1', '1', 'Waiting']);
    expect((await runMotif(['debrief', file, '--agreements'])).out).toMatch(/^Nobody/u);
    expect((await runMotif(['debrief', file, '--answers'])).out).toMatch(/^No guide/u);
  });

  it('refuses a session that is not there, and two sheets at once', async () => {
    const absent = await runMotif(['debrief', file, '--session', 'Group 9']);
    const both = await runMotif(['debrief', file, '--rainbow', '--answers']);
    expect([absent.exitCode, both.exitCode]).toEqual([1, 2]);
  });
});
