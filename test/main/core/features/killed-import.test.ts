import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture, runMotif } from '../../../helpers/run-motif.ts';
import { runProjectChild } from '../../../helpers/start-project-child.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const files = ['en_qmsum_IS1004a', 'en_qmsum_IS1003d', 'zh_archivetw_2015-11-10-焦點座談'].map((name) =>
  fixture(`transcripts/${name}.txt`),
);

describe('an import whose program is killed', { timeout: 60_000 }, () => {
  it.each([
    ['before the first file is read', 'reading 0', 2],
    ['between the files', 'reading 2', 2],
    ['at its first row', 'id 1', 2],
    ['among its rows', 'id 9', 2],
    ['far into its rows', 'id 17', 2],
    ['after it was acknowledged', 'done', 5],
  ])('leaves the project whole: %s', async (_when, moment, documents) => {
    const path = hand.core.file('killed.motif');
    copyFileSync(hand.study.path, path);
    expect(await runProjectChild('import-until', path, moment, ...files)).toBe('SIGKILL');
    expect(await runMotif(['check', path])).toMatchObject({ exitCode: 0, out: 'The project file is sound.\n' });
    await hand.core.call('project.open', { path });
    expect(await hand.core.call('documents.list', {})).toHaveLength(documents);
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });
});
