import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { beginCapture } from './begin-capture.ts';
import type { Capture } from './begin-capture.ts';
import type { Study } from './create-study.ts';
import { placeOf } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Described = Extract<CallNameOf<'command'>, `${'capture' | 'marks' | 'tasks'}.${string}`>;
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

/** An input that is made of a session with four turns. */
const during =
  <Input>(input: (capture: Capture, core: TestCore) => Input | Promise<Input>) =>
  async (study: Study, core: TestCore): Promise<Input> => {
    const capture = await beginCapture(core, study);
    const question = capture.guide.sections[0]!.questions[0]!.id;
    await capture.say('Lin', 'How did you come?', 1, question);
    await capture.say('Anna', 'By *coughs* bus #bus !!', 5, question);
    await capture.say('Ben', '@Anna me too #"Find it"', 9, question);
    await capture.say('王小姐', '+ 走路来的 ??', 15);
    return input(capture, core);
  };

const startOf = async ({ turns }: Capture, index: number) => (await turns())[index]!.start;
const firstTask = ({ guide }: Capture) => guide.sections[1]!.questions[0]!.id;
const runTask = async (capture: Capture, { call }: TestCore) => {
  const { sessionId, people } = capture;
  return call('tasks.start', { sessionId, questionId: firstTask(capture), participantId: people.Ben!, at: 60_000 });
};

/** An input for each command of capturing. */
export const captureExamples: Examples = {
  'capture.start': async (_study, { call }) => {
    const { id } = await call('sessions.create', { name: 'New one', method: 'interview' });
    return { sessionId: id };
  },
  'capture.end': during(({ sessionId }) => ({ sessionId })),
  'capture.addTurn': during(({ sessionId, people, guide }) => ({
    sessionId,
    participantId: people.Anna!,
    text: '- *叹气* @王 不是 #"New one" #Need/Voice !! ??',
    at: 7000,
    questionId: guide.sections[0]!.questions[0]!.id,
  })),
  'capture.rewriteTurn': during(async (capture) => ({
    sessionId: capture.sessionId,
    start: await startOf(capture, 1),
    text: 'By tram, and @2 too #tram',
    participantId: capture.people.Ben!,
    at: 5500,
  })),
  'capture.deleteTurn': during(async (capture) => ({ sessionId: capture.sessionId, start: await startOf(capture, 1) })),
  'capture.respond': during(({ sessionId, people }) => ({
    sessionId,
    participantId: people.Ben!,
    kind: 'disagrees' as const,
  })),
  'marks.add': (study, core) =>
    during(({ documentId, people }) => ({
      places: [
        { documentId: study.group.id, ...placeOf(study.group, '車子壞了') },
        { documentId, start: 0, end: 3 },
      ],
      mark: { kind: 'agrees' as const, participantId: people.Anna! },
    }))(study, core),
  'marks.delete': during(async ({ documentId }, { call }) => ({
    ids: (await call('marks.list', { documentId })).map(({ id }) => id),
  })),
  'tasks.start': during((capture) => ({
    sessionId: capture.sessionId,
    questionId: firstTask(capture),
    participantId: capture.people.Ben!,
    at: 60_000,
  })),
  'tasks.update': during(async (capture, core) => ({
    ...(await runTask(capture, core)),
    endedAt: 90_000,
    outcome: 'partial' as const,
    assists: 2,
  })),
  'tasks.delete': during(async (capture, core) => ({ ids: [(await runTask(capture, core)).id] })),
};
