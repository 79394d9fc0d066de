import type { CallInput } from '../../src-main/shared/contract/index.ts';
import type { Guide } from '../../src-main/shared/contract/guides.ts';
import { createGuide } from './create-guide.ts';
import { placeOf } from './create-study.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

export interface HeldSession {
  readonly id: string;
  readonly guide: Guide;
  /** By name: Anna, Ben and Carla of the meeting. */
  readonly people: Readonly<Record<string, string>>;
}

/**
 * The meeting as a focus group of Anna, Ben and Carla, by the street guide. Anna and Ben answer its first question, Carla agrees
 * with Ben and disagrees with Anna; what Ben says is a key moment, what Carla says a follow-up and a problem of severity 3.
 */
export async function holdSession(core: TestCore, study: Study): Promise<HeldSession> {
  const { call } = core;
  const { meeting } = study;
  const guide = await createGuide(core, study);
  await call('guides.assign', { documentIds: [meeting.id], guideId: guide.id });
  const people = Object.fromEntries(meeting.speakers.map(({ name, participantId }) => [name, participantId]));
  const invited = Object.values(people).map((id) => ({ participant: { id } }));
  const { id } = await call('sessions.create', {
    name: 'Focus group 1',
    method: 'focus-group',
    date: '2026-03-01',
    people: invited,
  });
  await call('sessions.update', { id, documentId: meeting.id });
  const question = guide.sections[0]!.questions[0]!.id;
  const marks: readonly (readonly [quote: string, mark: CallInput<'marks.add'>['mark']])[] = [
    ['The remote control needs a voice.', { kind: 'key-moment' }],
    ['The remote control needs a voice.', { kind: 'agrees', participantId: people.Carla! }],
    ['It should just be yellow.', { kind: 'disagrees', participantId: people.Carla! }],
    ['I keep losing it', { kind: 'answers', questionId: question }],
    ['The remote control needs a voice.', { kind: 'answers', questionId: question }],
    ['Yellow is fine.', { kind: 'follow-up' }],
    ['Yellow is fine.', { kind: 'problem', severity: 3, questionId: question }],
  ];
  for (const [quote, mark] of marks) {
    await call('marks.add', { places: [{ documentId: meeting.id, ...placeOf(meeting, quote) }], mark });
  }
  return { id, guide, people };
}
