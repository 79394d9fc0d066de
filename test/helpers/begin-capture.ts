import type { Guide } from '../../src-main/shared/contract/guides.ts';
import type { CallInput, CallOutput } from '../../src-main/shared/contract/index.ts';
import { createGuide } from './create-guide.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

export interface Capture {
  readonly sessionId: string;
  readonly documentId: string;
  readonly guide: Guide;
  /** By name: Lin conducts; Anna, Ben and 王小姐 take part. */
  readonly people: Readonly<Record<string, string>>;
  /** Somebody says something, some seconds after the beginning. */
  readonly say: (
    name: string,
    text: string,
    seconds: number,
    questionId?: string,
  ) => Promise<CallOutput<'capture.addTurn'>>;
  readonly turns: () => Promise<CallOutput<'capture.turns'>['turns']>;
}

const people: CallInput<'sessions.create'>['people'] = [
  { participant: { name: 'Lin' }, role: 'facilitator', sign: 'f' },
  { participant: { name: 'Anna' }, sign: '1' },
  { participant: { name: 'Ben' }, sign: '2' },
  { participant: { name: '王小姐' }, sign: '3' },
];

/** A focus group by the street guide, whose notes are being taken. */
export async function beginCapture(core: TestCore, study: Study): Promise<Capture> {
  const { call } = core;
  const guide = await createGuide(core, study);
  const { id: sessionId } = await call('sessions.create', {
    name: 'Group 1',
    method: 'focus-group',
    guideId: guide.id,
    people,
  });
  const { documentId } = await call('capture.start', { sessionId });
  const seated = (await call('sessions.get', { id: sessionId })).people;
  const ids = Object.fromEntries(seated.map(({ name, participantId }) => [name, participantId]));
  return {
    sessionId,
    documentId,
    guide,
    people: ids,
    say: (name, text, seconds, questionId) =>
      call('capture.addTurn', { sessionId, participantId: ids[name]!, text, at: seconds * 1000, questionId }),
    turns: async () => (await call('capture.turns', { sessionId })).turns,
  };
}
