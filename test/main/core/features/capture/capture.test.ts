import { beforeEach, describe, expect, it } from 'vitest';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import type { Capture } from '../../../../helpers/begin-capture.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let capture: Capture;
beforeEach(async () => {
  capture = await beginCapture(hand.core, hand.study);
});

const session = () => hand.core.call('sessions.get', { id: capture.sessionId });
const clock = () => hand.core.call('capture.clock', { sessionId: capture.sessionId });

describe('the notes of a session', () => {
  it('make it run, with the guide that was planned', async () => {
    expect(await session()).toMatchObject({
      state: 'running',
      documentId: capture.documentId,
      guideId: capture.guide.id,
    });
    expect((await clock()).isRunning).toBe(true);
  });

  it('are begun once', async () => {
    const { undoCount } = await hand.core.call('history.state', {});
    expect(await hand.core.call('capture.start', { sessionId: capture.sessionId })).toEqual({
      documentId: capture.documentId,
    });
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount);
  });

  it('are ended, and taken up again', async () => {
    await hand.core.call('capture.end', { sessionId: capture.sessionId });
    expect(await session()).toMatchObject({ state: 'held' });
    expect((await clock()).isRunning).toBe(false);
    await hand.core.call('capture.start', { sessionId: capture.sessionId });
    expect(await session()).toMatchObject({ state: 'running' });
    expect((await clock()).isRunning).toBe(true);
  });

  it('are told from their end, with how many there are', async () => {
    await capture.say('Anna', 'one', 1);
    await capture.say('Ben', 'two', 2);
    await capture.say('Anna', 'three', 3);
    const { total, turns } = await hand.core.call('capture.turns', { sessionId: capture.sessionId, last: 2 });
    expect([total, ...turns.map(({ text }) => text)]).toEqual([3, 'two', 'three']);
  });

  it('say how much everybody has said', async () => {
    await capture.say('Anna', 'one', 1);
    await capture.say('Ben', 'eleven', 2);
    await capture.say('Anna', 'three', 3);
    const balance = await hand.core.call('capture.balance', { sessionId: capture.sessionId });
    const { Lin, Anna, Ben, 王小姐: wang } = capture.people;
    expect(balance).toEqual([
      { participantId: Lin, turns: 0, characters: 0, lastAt: null },
      { participantId: Anna, turns: 2, characters: 8, lastAt: 3000 },
      { participantId: Ben, turns: 1, characters: 6, lastAt: 2000 },
      { participantId: wang, turns: 0, characters: 0, lastAt: null },
    ]);
  });

  it('have none, and a clock that stands, before they are begun', async () => {
    const { id: sessionId } = await hand.core.call('sessions.create', { name: 'Later', method: 'interview' });
    expect(await hand.core.call('capture.turns', { sessionId })).toEqual({ total: 0, turns: [] });
    expect(await hand.core.call('capture.clock', { sessionId })).toMatchObject({ elapsed: 0, isRunning: false });
    const asked = { sessionId, participantId: capture.people.Anna!, text: 'x', at: 0 };
    await expect(hand.core.call('capture.addTurn', asked)).rejects.toMatchObject({ code: 'session-not-running' });
  });
});

describe('what is being typed', () => {
  it('is kept until it is forgotten, without a step of the history', async () => {
    const { sessionId, people } = capture;
    const { undoCount } = await hand.core.call('history.state', {});
    const draft = { participantId: people.Ben!, text: '我觉得 #pri', at: 4200 };
    await hand.core.call('capture.keepDraft', { sessionId, draft });
    expect(await hand.core.call('capture.draft', { sessionId })).toEqual(draft);
    await hand.core.call('capture.keepDraft', { sessionId, draft: { ...draft, participantId: null, text: '' } });
    expect(await hand.core.call('capture.draft', { sessionId })).toEqual({ participantId: null, text: '', at: 4200 });
    await hand.core.call('capture.keepDraft', { sessionId, draft: null });
    expect(await hand.core.call('capture.draft', { sessionId })).toBeNull();
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount);
  });

  it('makes no read of the project old but its own', async () => {
    const told = hand.core.changes.length;
    await hand.core.call('capture.keepDraft', {
      sessionId: capture.sessionId,
      draft: { participantId: null, text: 'x', at: 1 },
    });
    expect(hand.core.changes.slice(told)).toEqual([['sessionDraft']]);
  });
});

describe('the questions of a session', () => {
  it('are none before its notes are begun', async () => {
    const { id: sessionId } = await hand.core.call('sessions.create', { name: 'Later', method: 'interview' });
    expect(await hand.core.call('capture.questions', { sessionId })).toEqual({ visits: [], problems: [] });
  });

  it('are gone through as the turns say, with the problems that were seen', async () => {
    const [way, wait] = capture.guide.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    await capture.say('Anna', 'By bus', 100, way);
    await capture.say('Ben', 'On foot *sighs*', 110, way);
    await capture.say('Anna', 'Too long', 120, wait);
    const text = 'On foot [sighs]';
    const turn = (await capture.turns()).find((one) => one.text === text)!;
    const { ids } = await hand.core.call('marks.add', {
      places: [{ documentId: capture.documentId, start: turn.start, end: turn.end }],
      mark: { kind: 'problem', severity: 3, questionId: wait },
    });
    expect(await hand.core.call('capture.questions', { sessionId: capture.sessionId })).toEqual({
      visits: [
        { questionId: way, since: 100_000, turns: 2 },
        { questionId: wait, since: 120_000, turns: 1 },
      ],
      problems: [{ id: ids[0], questionId: wait, severity: 3, text }],
    });
  });
});

describe('the clock of the session', () => {
  it('is paused and set', async () => {
    const { sessionId } = capture;
    await hand.core.call('capture.setClock', { sessionId, isRunning: false, elapsed: 90_000 });
    expect(await clock()).toMatchObject({ elapsed: 90_000, isRunning: false });
    expect(hand.core.changes.at(-1)).toEqual(['sessionClock']);
  });

  it('goes with the session', async () => {
    await hand.core.call('sessions.delete', { ids: [capture.sessionId] });
    await expect(clock()).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('marks', () => {
  it('are made once on the same words, and taken away again', async () => {
    const { documentId, people } = capture;
    await capture.say('Anna', 'It is slow', 1);
    const places = [
      { documentId, start: 0, end: 10 },
      { documentId, start: 6, end: 10 },
    ];
    const agrees = { kind: 'agrees', participantId: people.Ben! } as const;
    const { ids } = await hand.core.call('marks.add', { places, mark: agrees });
    await hand.core.call('marks.add', { places, mark: agrees });
    const marks = await hand.core.call('marks.list', { documentId });
    expect(marks.map(({ id, kind, start, end }) => [id, kind, start, end])).toEqual(
      [
        [ids[1], 'agrees', 6, 10],
        [ids[0], 'agrees', 0, 10],
      ].toSorted(([, , one], [, , other]) => Number(one) - Number(other)),
    );
    await hand.core.call('marks.delete', { ids });
    expect(await hand.core.call('marks.list', { documentId })).toEqual([]);
  });

  it('of a problem say how severe it is and at which task', async () => {
    const { documentId, guide } = capture;
    await capture.say('Anna', 'Where is it?', 1);
    const questionId = guide.sections[1]!.questions[0]!.id;
    const place = { documentId, start: 0, end: 12 };
    await hand.core.call('marks.add', { places: [place], mark: { kind: 'problem', severity: 3, questionId } });
    expect(await hand.core.call('marks.list', { documentId })).toMatchObject([
      { kind: 'problem', severity: 3, questionId },
    ]);
  });

  it('of an answer are to one question, and bring its code along', async () => {
    const { documentId, guide } = capture;
    const [came, other] = [guide.sections[0]!.questions[0]!, guide.sections[1]!.questions[0]!];
    await capture.say('Anna', 'By bus', 1, came.id);
    const places = [{ documentId, start: 0, end: 6 }];
    await hand.core.call('marks.add', { places, mark: { kind: 'answers', questionId: other.id } });
    const [turn] = await capture.turns();
    expect([turn!.questionId, turn!.codes.map(({ name }) => name)]).toEqual([other.id, ['Answer']]);
    expect(turn!.marks).toHaveLength(1);
  });

  it('move with corrections of the words, and are counted where the words go', async () => {
    const { documentId } = capture;
    await capture.say('Anna', 'It is slow !!', 1);
    await hand.core.call('texts.edit', { documentId, length: 10, changes: [{ from: 0, to: 0, insert: 'Well. ' }] });
    expect(await hand.core.call('marks.list', { documentId })).toMatchObject([{ start: 6, end: 16 }]);
    const deleted = await hand.core.call('texts.edit', {
      documentId,
      length: 16,
      changes: [{ from: 0, to: 16, insert: '' }],
    });
    expect(deleted.emptied).toMatchObject([{ text: 'It is slow', marks: 1 }]);
  });
});

describe('tries at tasks', () => {
  it('are begun, changed and deleted', async () => {
    const { sessionId, guide, people } = capture;
    const [questionId, participantId] = [guide.sections[0]!.questions[1]!.id, people.Anna!];
    const { id } = await hand.core.call('tasks.start', { sessionId, questionId, participantId, at: 1000 });
    await hand.core.call('tasks.update', { id, assists: 2 });
    await hand.core.call('tasks.update', { id, endedAt: 61_000, outcome: 'partial' });
    const run = { id, questionId, participantId, startedAt: 1000, assists: 2 };
    expect(await hand.core.call('tasks.list', { sessionId })).toEqual([
      { ...run, endedAt: 61_000, outcome: 'partial' },
    ]);
    await hand.core.call('tasks.update', { id, endedAt: null, outcome: null });
    expect(await hand.core.call('tasks.list', { sessionId })).toEqual([{ ...run, endedAt: null, outcome: null }]);
    await hand.core.call('tasks.delete', { ids: [id] });
    expect(await hand.core.call('tasks.list', { sessionId })).toEqual([]);
  });
});
