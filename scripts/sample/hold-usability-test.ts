import type { CallOutput } from '../../src-main/shared/contract/index.ts';
import { readClock } from '../../src-main/shared/domain/read-clock.ts';
import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { agreement, documentAttributes, groups, testerOf } from './people.ts';
import { usabilityQuestions, usabilityScript, usabilitySession } from './usability-script.ts';

interface Room {
  readonly sessionId: string;
  readonly documentId: string;
  readonly questionId: (key: keyof typeof usabilityQuestions) => string;
  readonly participantId: (name: string) => string;
}

/** Captures a usability test as its note-taker would, with tasks and problems. */
export async function holdUsabilityTest(client: Client, guideId: string): Promise<CallOutput<'sessions.get'>> {
  const { name, date, place, facilitator, people } = usabilitySession;
  const { id } = await client.call('sessions.create', {
    name,
    method: 'usability-test',
    date,
    place,
    noteTakers: [facilitator],
    guideId,
    people: [
      { participant: { name: facilitator }, role: 'facilitator', attended: true },
      ...people.map((person) => ({ participant: { name: person }, attended: true })),
    ],
  });
  const { documentId } = await client.call('capture.start', { sessionId: id });
  const session = await client.call('sessions.get', { id });
  await play(client, await roomOf(client, session, guideId));
  await client.call('capture.setClock', { sessionId: id, elapsed: clock('16:40') });
  await client.call('capture.end', { sessionId: id });
  await describeTest(client, session, documentId);
  return session;
}

async function roomOf(client: Client, session: CallOutput<'sessions.get'>, guideId: string): Promise<Room> {
  const { sections } = await client.call('guides.get', { id: guideId });
  const questions = sections.flatMap((section) => section.questions);
  assert(session.documentId, 'what is captured has a document');
  return {
    sessionId: session.id,
    documentId: session.documentId,
    questionId: (key) => known(questions.find(({ text }) => text === usabilityQuestions[key])?.id, key),
    participantId: (name) => known(session.people.find((person) => person.name === name)?.participantId, name),
  };
}

async function play(client: Client, room: Room): Promise<void> {
  const { sessionId } = room;
  let questionId: string | null = null;
  for (const happening of usabilityScript) {
    const participantId = room.participantId(happening.by);
    const at = clock(happening.at);
    if ('task' in happening) {
      const task = { sessionId, questionId: room.questionId(happening.task), participantId, at };
      const { id } = await client.call('tasks.start', task);
      const { outcome, assists } = happening;
      await client.call('tasks.update', { id, endedAt: clock(happening.until), outcome, assists });
      continue;
    }
    if (happening.asked !== undefined) questionId = happening.asked === null ? null : room.questionId(happening.asked);
    const turn = { sessionId, participantId, text: happening.typed, at, questionId };
    const { unclear } = await client.call('capture.addTurn', turn);
    assert(unclear.length === 0, `every name is clear: ${unclear.join(', ')}`);
    if (happening.problem) await markProblem(client, room, { ...happening.problem, questionId });
  }
}

interface Problem {
  readonly words: string;
  readonly severity: number;
  readonly questionId: string | null;
}

async function markProblem(client: Client, { documentId }: Room, problem: Problem): Promise<void> {
  const { words, severity, questionId } = problem;
  const { text } = await client.call('documents.content', { id: documentId });
  const start = text.indexOf(words);
  assert(start !== -1, `somebody says “${words}”`);
  const places = [{ documentId, start, end: start + words.length }];
  await client.call('marks.add', { places, mark: { kind: 'problem', severity, questionId } });
}

/** What is known of the document and of who took part. */
async function describeTest(client: Client, { people }: CallOutput<'sessions.get'>, documentId: string): Promise<void> {
  const attributes = await client.call('attributes.list', {});
  const idOf = (name: string) => known(attributes.find((attribute) => attribute.name === name)?.id, name);
  const participants = people.filter(({ role }) => role === 'participant').map(({ participantId }) => participantId);
  const ofDocument = documentAttributes.flatMap(({ name, values }) =>
    'test' in values ? [{ attributeId: idOf(name), subjectId: documentId, value: values.test }] : [],
  );
  const ofPeople = participants.map((subjectId) => ({ attributeId: idOf('Group'), subjectId, value: groups.test }));
  await client.call('attributes.fill', { cells: [...ofDocument, ...ofPeople] });
  await client.call('participants.setConsent', { ids: participants, ...agreement });
  const pseudonyms = participants.map((id, index) => ({ id, pseudonym: testerOf(index) }));
  await client.call('participants.setPseudonyms', { pseudonyms });
  await client.call('documents.tag', { ids: [documentId], add: ['usability'] });
}

function known<Value>(value: Value | undefined, what: string): Value {
  assert(value !== undefined, `there is ${what}`);
  return value;
}

function clock(words: string): number {
  const time = readClock(words);
  assert(time !== null, `a time: ${words}`);
  return time;
}
