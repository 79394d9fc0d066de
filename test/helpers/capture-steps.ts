import fc from 'fast-check';
import type { TestCore } from './create-test-core.ts';
import { at, attempt, documents, id, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

const typed = fc.tuple(
  words,
  fc.constantFrom('', '+ ', '- ', '!!', ' ??', ' #Voice', ' #新的', ' *笑*', ' @1 ', '！！'),
);

async function sessionAt({ call }: TestCore, i: number) {
  const sessionId = id(pick(await call('sessions.list', {}), i));
  const { turns } = sessionId === 'none' ? { turns: [] } : await call('capture.turns', { sessionId });
  return { sessionId, turns };
}

const somebody = async ({ call }: TestCore, i: number) => id(pick(await call('participants.list', {}), i));
const questionAt = async ({ call }: TestCore, i: number) => {
  const guide = pick(await call('guides.list', {}), i);
  const sections = guide ? (await call('guides.get', { id: guide.id })).sections : [];
  return pick(
    sections.flatMap(({ questions }) => questions),
    i,
  )?.id;
};

/** Commands of capturing, with random input on whatever is there. */
export const captureSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(at, at, at, typed).map(([i, j, k, [text, mark]]): Step => async (core) => {
    const { sessionId } = await sessionAt(core, i);
    await attempt(core, 'capture.start', { sessionId });
    const participantId = await somebody(core, j);
    const questionId = j % 3 === 0 ? await questionAt(core, k) : undefined;
    const said = mark.endsWith(' ') && mark !== ' @1 ' ? `${mark}${text}` : `${text}${mark}`;
    await attempt(core, 'capture.addTurn', { sessionId, participantId, text: said, at: k * 100, questionId });
    await attempt(core, 'capture.addTurn', { sessionId, participantId, text: `${text} #Voice`, at: i * 100 });
    if (k % 9 === 0) await attempt(core, 'capture.end', { sessionId });
  }),
  fc.tuple(at, at, at, typed).map(([i, j, k, [text, mark]]): Step => async (core) => {
    const { sessionId, turns } = await sessionAt(core, i);
    const participantId = await somebody(core, j);
    const start = pick(turns, k)?.start ?? 0;
    const asked = { sessionId, start, text: `${text}${mark}`, participantId, ...(j % 3 === 0 && { at: i * 70 }) };
    await attempt(core, 'capture.rewriteTurn', asked);
    const kind = k % 2 === 0 ? ('agrees' as const) : ('disagrees' as const);
    await attempt(core, 'capture.respond', { sessionId, participantId, kind });
    if (j % 4 === 0) await attempt(core, 'capture.deleteTurn', { sessionId, start });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const documentId = id(pick(await documents(core), i));
    const places = [{ documentId, start: j % 80, end: (j % 80) + 5 }];
    const questionId = await questionAt(core, k);
    await attempt(core, 'marks.add', { places, mark: { kind: 'problem', severity: (k % 4) + 1, questionId } });
    const marks = documentId === 'none' ? [] : await core.call('marks.list', { documentId });
    if (k % 3 === 0) await attempt(core, 'marks.delete', { ids: [id(pick(marks, j))] });
    const { sessionId } = await sessionAt(core, j);
    const participantId = await somebody(core, i);
    await attempt(core, 'tasks.start', { sessionId, questionId: questionId ?? 'none', participantId, at: k });
    const runs = sessionId === 'none' ? [] : await core.call('tasks.list', { sessionId });
    await attempt(core, 'tasks.update', { id: id(pick(runs, k)), endedAt: k + 9, outcome: 'failure', assists: k });
    if (i % 4 === 0) await attempt(core, 'tasks.delete', { ids: [id(pick(runs, i))] });
  }),
];
