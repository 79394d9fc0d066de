import { beforeEach, describe, expect, it } from 'vitest';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import type { Capture } from '../../../../helpers/begin-capture.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let capture: Capture;
beforeEach(async () => {
  capture = await beginCapture(hand.core, hand.study);
});

const document = () => hand.core.call('documents.content', { id: capture.documentId });
/** Who said what and when, with the marks as they are meant. */
const told = async () =>
  (await capture.turns()).map(({ speaker, text, at, marks, codes }) => [
    speaker,
    text,
    at,
    ...marks.map(({ kind, participantId }) => [kind, participantId].filter(Boolean).join(' ')),
    ...codes.map(({ name }) => `#${name}`),
  ]);

describe('a turn that is captured', () => {
  it('is a paragraph of an ordinary document, with its speaker and time', async () => {
    await capture.say('Lin', 'How did you come here?', 1);
    await capture.say('王小姐', '坐公交车，太慢了', 4.5);
    const { text, turns, speakers, name, kind } = await document();
    expect({ text, name, kind }).toEqual({
      text: 'How did you come here?\n坐公交车，太慢了',
      name: 'Group 1',
      kind: 'focus-group',
    });
    expect(turns.map(({ start, end, at }) => [text.slice(start, end), at])).toEqual([
      ['How did you come here?', 1000],
      ['坐公交车，太慢了', 4500],
    ]);
    expect(speakers.map(({ participantId }) => participantId)).toEqual([capture.people.Lin, capture.people.王小姐]);
  });

  it('has the marks and codes that were typed, and not in its words', async () => {
    await capture.say('Anna', 'Too expensive #price !! ??', 1);
    await capture.say('Ben', '*laughs* @1 you never pay #"Find it"', 2);
    expect(await told()).toEqual([
      ['Anna', 'Too expensive', 1000, 'key-moment', 'follow-up', '#price'],
      ['Ben', '[laughs] @Anna you never pay', 2000, 'non-verbal', `addresses ${capture.people.Anna}`, '#Find it'],
    ]);
  });

  it('stands where it belongs by its time', async () => {
    await capture.say('Anna', 'first', 10);
    await capture.say('Ben', 'third', 30);
    await capture.say('王小姐', 'second', 20);
    await capture.say('Lin', 'before all', 5);
    expect((await document()).text).toBe('before all\nfirst\nsecond\nthird');
    expect((await told()).map(([speaker, words, at]) => [speaker, words, at])).toEqual([
      ['Lin', 'before all', 5000],
      ['Anna', 'first', 10_000],
      ['王小姐', 'second', 20_000],
      ['Ben', 'third', 30_000],
    ]);
  });

  it('leaves codes and marks of the turns beside it on their words', async () => {
    await capture.say('Anna', 'one #a !!', 10);
    await capture.say('Ben', 'three #c', 30);
    await capture.say('王小姐', 'two #b', 20);
    expect(await told()).toEqual([
      ['Anna', 'one', 10_000, 'key-moment', '#a'],
      ['王小姐', 'two', 20_000, '#b'],
      ['Ben', 'three', 30_000, '#c'],
    ]);
    const codings = await hand.core.call('codings.ofDocument', { documentId: capture.documentId });
    const { text } = await document();
    expect(codings.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three']);
  });

  it('can be had back as an earlier version', async () => {
    await capture.say('Anna', 'one', 10);
    await capture.say('Ben', 'two', 20);
    const [latest] = await hand.core.call('versions.list', { documentId: capture.documentId });
    await hand.core.call('texts.edit', {
      documentId: capture.documentId,
      length: 7,
      changes: [{ from: 0, to: 7, insert: 'x' }],
      kind: 'replaced',
    });
    const version = await hand.core.call('versions.content', { documentId: capture.documentId, id: latest!.id });
    expect(version.text).toBe('one\ntwo');
    expect(version.turns.map(({ speaker, at }) => [speaker, at])).toEqual([
      ['Anna', 10_000],
      ['Ben', 20_000],
    ]);
  });

  it('is refused while no notes are taken', async () => {
    await hand.core.call('capture.end', { sessionId: capture.sessionId });
    await expect(capture.say('Anna', 'late', 10)).rejects.toMatchObject({ code: 'session-not-running' });
    await hand.core.call('capture.start', { sessionId: capture.sessionId });
    await capture.say('Anna', 'in time', 20);
    expect((await document()).text).toBe('in time');
  });

  it('stays as it is where a name means several codes', async () => {
    await hand.core.call('codes.create', { name: 'Colour', parentId: hand.study.codes.need });
    await hand.core.call('codes.create', { name: 'Deep', parentId: hand.study.codes.colour });
    await hand.core.call('codes.create', { name: 'Deep', parentId: hand.study.codes.need });
    const { unclear } = await capture.say('Anna', 'So #deep', 1);
    expect(unclear).toEqual(['#deep']);
    expect(await told()).toEqual([['Anna', 'So #deep', 1000]]);
  });
});

describe('a response', () => {
  it('is a mark of who agrees on the turn above, and makes no turn', async () => {
    await capture.say('Anna', 'It is slow', 1);
    expect(await capture.say('Ben', '+', 2)).toEqual({ turn: null, unclear: [] });
    await capture.say('王小姐', '－', 3);
    expect(await told()).toEqual([
      ['Anna', 'It is slow', 1000, `agrees ${capture.people.Ben}`, `disagrees ${capture.people.王小姐}`],
    ]);
  });

  it('with words does both', async () => {
    await capture.say('Anna', 'It is slow', 1);
    await capture.say('Ben', '+ and dirty', 2);
    expect(await told()).toEqual([
      ['Anna', 'It is slow', 1000, `agrees ${capture.people.Ben}`],
      ['Ben', 'and dirty', 2000],
    ]);
  });

  it('keeps its words where there is nothing above', async () => {
    expect(await capture.say('Ben', '+ and dirty', 2)).toMatchObject({ unclear: ['+'] });
    expect(await told()).toEqual([['Ben', 'and dirty', 2000]]);
  });

  it('is of what somebody else said', async () => {
    await capture.say('Anna', 'It is slow', 1);
    await capture.say('Ben', 'Well', 2);
    await capture.say('Ben', '+', 3);
    expect((await told())[0]).toEqual(['Anna', 'It is slow', 1000, `agrees ${capture.people.Ben}`]);
  });

  it('by a key is taken back by the same key, and turned round by the other', async () => {
    await capture.say('Anna', 'It is slow', 1);
    const response = { sessionId: capture.sessionId, participantId: capture.people.Ben! };
    const agreed = async () => (await told())[0]!.slice(3);
    await hand.core.call('capture.respond', { ...response, kind: 'agrees' });
    expect(await agreed()).toEqual([`agrees ${capture.people.Ben}`]);
    await hand.core.call('capture.respond', { ...response, kind: 'disagrees' });
    expect(await agreed()).toEqual([`disagrees ${capture.people.Ben}`]);
    await hand.core.call('capture.respond', { ...response, kind: 'disagrees' });
    expect(await agreed()).toEqual([]);
  });
});

describe('marks without words', () => {
  it('are those of the turn above', async () => {
    await capture.say('Anna', 'It is slow', 1);
    expect(await capture.say('Lin', '!! #pace', 2)).toEqual({ turn: null, unclear: [] });
    expect(await told()).toEqual([['Anna', 'It is slow', 1000, 'key-moment', '#pace']]);
  });

  it('are refused where there is none', async () => {
    await expect(capture.say('Lin', '!!', 2)).rejects.toMatchObject({ code: 'nothing-above' });
  });
});

describe('an answer', () => {
  it('is marked, and coded with its question, but not what the facilitator says', async () => {
    const question = capture.guide.sections[0]!.questions[0]!;
    await capture.say('Lin', 'How did you come?', 1, question.id);
    await capture.say('Anna', 'By bus', 2, question.id);
    const turns = await capture.turns();
    expect(turns.map(({ questionId, codes }) => [questionId, codes.map(({ name }) => name)])).toEqual([
      [null, []],
      [question.id, ['Find it']],
    ]);
    expect(turns[1]!.typed).toBe('By bus');
  });
});
