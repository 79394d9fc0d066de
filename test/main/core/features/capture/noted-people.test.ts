import { beforeEach, describe, expect, it } from 'vitest';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import type { Capture } from '../../../../helpers/begin-capture.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let capture: Capture;
beforeEach(async () => {
  capture = await beginCapture(hand.core, hand.study);
});

describe('participants who are merged', () => {
  it('take their seats, marks and tries along, each once', async () => {
    const { sessionId, documentId, people, guide } = capture;
    const { Anna, Ben, 王小姐: wang } = people;
    await capture.say('Lin', 'It is slow', 1);
    await capture.say('Ben', '+', 2);
    await capture.say('王小姐', '-', 3);
    await capture.say('Anna', '@Ben and @王小姐 know', 4);
    const questionId = guide.sections[0]!.questions[0]!.id;
    await hand.core.call('tasks.start', { sessionId, questionId, participantId: wang!, at: 0 });
    await hand.core.call('participants.merge', { ids: [wang!], intoId: Ben! });

    const seats = (await hand.core.call('sessions.get', { id: sessionId })).people.map(({ name }) => name);
    expect(seats).toEqual(['Lin', 'Anna', 'Ben']);
    const marks = await hand.core.call('marks.list', { documentId });
    expect(marks.map(({ kind, participantId }) => [kind, participantId])).toEqual([
      ['agrees', Ben],
      ['addresses', Ben],
      ['addresses', Ben],
    ]);
    expect(await hand.core.call('tasks.list', { sessionId })).toMatchObject([{ participantId: Ben }]);
    expect(Anna).toBeDefined();
    expect((await hand.core.call('project.check', {})).problems).toEqual([]);
  });

  it('keep the seat of who had one', async () => {
    const { sessionId, people } = capture;
    const { id } = await hand.core.call('participants.create', { name: 'Benjamin' });
    await hand.core.call('participants.merge', { ids: [people.Ben!], intoId: id });
    const seats = (await hand.core.call('sessions.get', { id: sessionId })).people;
    expect(seats.map(({ name, sign }) => [name, sign])).toContainEqual(['Benjamin', '2']);
  });
});

describe('answers that were marked', () => {
  it('are what a guide’s questions are answered by', async () => {
    const { guide, documentId } = capture;
    const question = guide.sections[0]!.questions[1]!;
    const came = guide.sections[0]!.questions[0]!;
    await capture.say('Lin', 'So, the way here?', 1, came.id);
    await capture.say('Anna', 'By bus', 2, came.id);
    await capture.say('Ben', 'On foot', 3, came.id);
    await capture.say('Lin', 'And whom did you ask?', 4, question.id);
    await capture.say('王小姐', '没问谁', 5, question.id);
    const source = { kind: 'guide' as const, guideId: guide.id, questionIds: [came.id, question.id] };
    const { hits } = await hand.core.call('search.suggest', { source, scope: 'turn', documentIds: [documentId] });
    const { text } = await hand.core.call('documents.content', { id: documentId });
    const found = hits.map(({ start, end, question: answered }) => [
      text.slice(start, end),
      answered?.text,
      answered?.asked.text,
    ]);
    expect(found).toEqual([
      ['By bus', came.text, 'So, the way here?'],
      ['On foot', came.text, 'So, the way here?'],
      ['没问谁', question.text, 'And whom did you ask?'],
    ]);
  });
});

describe('documents that are deleted', () => {
  it('say how many marks go with them', async () => {
    await capture.say('Anna', 'slow !! ??', 1);
    const loss = await hand.core.call('documents.deletion', { ids: [capture.documentId] });
    expect(loss.marks).toBe(2);
  });
});
