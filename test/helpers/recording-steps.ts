import fc from 'fast-check';
import { at, attempt, codes, documents, id, pick } from './step-parts.ts';
import type { Step } from './step-parts.ts';
import { waveFile } from './recording-examples.ts';

const time = fc.nat({ max: 90_000 });

/** Random commands on recordings, the times of turns, and stretches without words. */
export const recordingSteps: readonly fc.Arbitrary<Step>[] = [
  at.map((i): Step => async (core) => {
    const document = pick(await documents(core), i);
    const path = waveFile(core, `recording ${i % 3}.wav`);
    const isLinked = i % 2 === 0;
    await core.call('recordings.attach', { path, isLinked, ...(document && { documentId: document.id }) });
  }),
  at.map((i): Step => async (core) => {
    const document = pick(await documents(core), i);
    const files = [{ path: waveFile(core, 'one.wav'), ...(document && { documentId: document.id }) }];
    await core.call('recordings.attachMany', { files: [...files, { path: waveFile(core, 'two.wav') }] });
  }),
  fc.tuple(at, fc.integer({ min: -5000, max: 5000 })).map(([i, offset]): Step => async (core) => {
    const recordingId = id(pick(await core.call('recordings.list', {}), i));
    if (i % 4 === 0) await attempt(core, 'recordings.delete', { ids: [recordingId] });
    else await attempt(core, 'recordings.update', { id: recordingId, offset, name: `Talk ${offset}` });
    if (i % 4 === 1) await attempt(core, 'recordings.locate', { id: recordingId, path: waveFile(core, 'moved.wav') });
  }),
  fc.tuple(at, at, fc.option(time)).map(([i, j, moment]): Step => async (core) => {
    const document = pick(await documents(core), i);
    if (!document) return;
    const { turns } = await core.call('documents.content', { id: document.id });
    const times = [{ start: pick(turns, j)?.start ?? 0, at: moment }];
    await attempt(core, 'turns.setTimes', { documentId: document.id, times });
  }),
  fc.tuple(at, at, time, time).map(([i, j, since, until]): Step => async (core) => {
    const codeId = pick(await codes(core), j);
    const code = codeId !== undefined && j % 2 === 0 ? { code: { id: codeId } } : {};
    await attempt(core, 'turns.addStretch', { documentId: id(pick(await documents(core), i)), since, until, ...code });
  }),
];
