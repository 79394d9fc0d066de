import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AppError } from '../../../../src-main/shared/errors.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { dumpProject } from '../../../helpers/dump-project.ts';
import { changesOf } from '../../../helpers/random-edit.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const interview = `# First visit

Anna: I like it, but I keep losing it.

Ben: Mine sits under the sofa. 使用者 would see it.

## Later

Anna: A voice? It should just be yellow.

Carla: Yellow is fine.
`;
const corrected = interview.replace('Ben: Mine', 'Ben: Well.\n\nDora: Mine').replace('## Later\n', '');

async function stateOf({ call }: TestCore, documentId: string) {
  const { text, turns, speakers, headings } = await call('documents.content', { id: documentId });
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return {
    text,
    turns: turns.map(({ speakerId, start, end, at }) => ({ speaker: names.get(speakerId), start, end, at })),
    headings: headings.map(({ start, end, level }) => ({ start, end, level })),
  };
}

type Step = (core: TestCore, documentId: string) => Promise<unknown>;

async function attempt(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
  });
}

const at = fc.nat({ max: 200 });
const speaker = fc.constantFrom('Anna', 'Ben', 'Dora', '王小姐');
const edits = changesOf(interview, 6).map((changes): Step => async ({ call }, documentId) => {
  const { length } = (await call('documents.content', { id: documentId })).text;
  const within = changes.filter(({ to }) => to <= length);
  await attempt(call('texts.edit', { documentId, length, changes: within }));
});
const cuts = fc.tuple(at, at).map(([from, taken]): Step => async ({ call }, documentId) => {
  const { length } = (await call('documents.content', { id: documentId })).text;
  const to = Math.min(length, from + taken);
  await attempt(call('texts.edit', { documentId, length, changes: [{ from: Math.min(from, to), to, insert: '' }] }));
});
const splits = fc.tuple(at, fc.option(speaker, { nil: undefined })).map(
  ([offset, name]): Step =>
    ({ call }, documentId) =>
      attempt(call('turns.split', { documentId, at: offset, speaker: name })),
);
const joins = at.map((index): Step => async ({ call }, documentId) => {
  const { turns } = await call('documents.content', { id: documentId });
  await attempt(call('turns.join', { documentId, start: turns[index % Math.max(1, turns.length)]?.start ?? 0 }));
});
const speakers = fc.tuple(at, speaker).map(
  ([start, name]): Step =>
    ({ call }, documentId) =>
      attempt(call('turns.setSpeaker', { documentId, start, speaker: name })),
);
const files = fc.constantFrom('first.md', 'corrected.md').map(
  (name): Step =>
    ({ call, file }, documentId) =>
      attempt(call('texts.replaceByFile', { documentId, path: file(name) })),
);
const restores = at.map((index): Step => async ({ call }, documentId) => {
  const versions = await call('versions.list', { documentId });
  await call('versions.restore', { documentId, id: versions[index % versions.length]!.id });
});
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: edits },
    { weight: 3, arbitrary: cuts },
    { weight: 3, arbitrary: splits },
    { weight: 3, arbitrary: joins },
    { weight: 3, arbitrary: speakers },
    { weight: 1, arbitrary: files },
    { weight: 1, arbitrary: restores },
  ),
  { minLength: 1, maxLength: 10 },
);

async function importInterview({ call, file }: TestCore): Promise<string> {
  writeFileSync(file('first.md'), interview);
  writeFileSync(file('corrected.md'), corrected);
  await call('imports.run', { files: [{ path: file('first.md') }] });
  return (await call('documents.list', {})).at(-1)!.id;
}

it('brings back the words, turns and headings of any version, and undo takes that back row by row', async () => {
  const { core, path } = hand;
  const property = fc.asyncProperty(steps, at, async (taken, chosen) => {
    const documentId = await importInterview(core);
    const known = [{ id: documentId, state: await stateOf(core, documentId) }];
    for (const step of taken) {
      await step(core, documentId);
      const [latest] = await core.call('versions.list', { documentId });
      known.push({ id: latest!.id, state: await stateOf(core, documentId) });
    }
    const contents = await Promise.all(known.map(({ id }) => core.call('versions.content', { documentId, id })));
    expect(contents.map(({ text, turns, headings }) => ({ text, turns, headings }))).toEqual(
      known.map(({ state }) => state),
    );
    const before = dumpProject(path);
    const steps = (await core.call('history.state', {})).undoCount;
    const { id, state } = known[chosen % known.length]!;
    await core.call('versions.restore', { documentId, id });
    expect(await stateOf(core, documentId)).toEqual(state);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    const restored = dumpProject(path);
    const after = (await core.call('history.state', {})).undoCount;
    await Promise.all(Array.from({ length: after - steps }, () => core.call('history.undo', {})));
    expect(dumpProject(path)).toEqual(before);
    await Promise.all(Array.from({ length: after - steps }, () => core.call('history.redo', {})));
    expect(dumpProject(path)).toEqual(restored);
    await core.call('documents.delete', { ids: [documentId] });
  });
  await fc.assert(property, { numRuns: Number(process.env.RUNS ?? 15) });
}, 120_000);
