import { writeFileSync } from 'node:fs';
import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';
import { makeWave } from './make-wave.ts';

type Described =
  | Extract<CallNameOf<'command'>, `recordings.${string}`>
  | 'recordings.attach'
  | 'recordings.attachMany'
  | 'turns.setTimes'
  | 'turns.addStretch';
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

export function waveFile({ file }: Pick<TestCore, 'file'>, name = 'Talk “one”.wav', seconds = 1): string {
  writeFileSync(file(name), makeWave({ seconds }));
  return file(name);
}

const attached = ({ meeting }: Study, core: TestCore) =>
  core.call('recordings.attach', { path: waveFile(core), documentId: meeting.id });

/** An input for each command on recordings and the times of turns. */
export const recordingExamples: Examples = {
  'recordings.attach': (_study, core) => ({ path: waveFile(core) }),
  'recordings.attachMany': ({ meeting }, core) => ({
    files: [{ path: waveFile(core), documentId: meeting.id }, { path: waveFile(core, '二.wav') }],
  }),
  'recordings.update': async (study, core) => ({ id: (await attached(study, core)).id, name: '录音 1', offset: -1500 }),
  'recordings.locate': async (study, core) => ({
    id: (await attached(study, core)).id,
    path: waveFile(core, 'elsewhere.wav', 2),
  }),
  'recordings.delete': async (study, core) => ({ ids: [(await attached(study, core)).id] }),
  'turns.setTimes': ({ group }) => ({
    documentId: group.id,
    times: group.turns.map(({ start }, index) => ({ start, at: index * 4000 })),
  }),
  'turns.addStretch': ({ meeting }) => ({
    documentId: meeting.id,
    since: 12_000,
    until: 34_000,
    code: { path: ['Laughter', 'together'] },
  }),
};
