import { beforeEach, describe, expect, it } from 'vitest';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import type { Capture } from '../../../../helpers/begin-capture.ts';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let capture: Capture;
beforeEach(async () => {
  capture = await beginCapture(hand.core, hand.study);
  const question = capture.guide.sections[0]!.questions[0]!.id;
  await capture.say('Lin', 'How did you come?', 1);
  await capture.say('Anna', 'By *coughs* bus, which is slow #bus !!', 5, question);
  await capture.say('Ben', 'Me too', 9, question);
});

const content = () => hand.core.call('documents.content', { id: capture.documentId });
const rewrite = async (index: number, text: string, more: { participantId?: string; at?: number } = {}) => {
  const { start } = (await capture.turns())[index]!;
  return hand.core.call('capture.rewriteTurn', { sessionId: capture.sessionId, start, text, ...more });
};
const codings = async () => {
  const { text } = await content();
  const all = await hand.core.call('codings.ofDocument', { documentId: capture.documentId });
  const codes = await hand.core.call('codes.tree', {});
  const nameOf = (id: string) => codes.find((code) => code.id === id)!.name;
  return all.map(({ codeId, start, end }) => [nameOf(codeId), text.slice(start, end)]);
};

describe('a turn typed anew', () => {
  it('stays as it is when what was typed is typed again', async () => {
    const before = await capture.turns();
    await rewrite(1, before[1]!.typed);
    expect(before[1]!.typed).toBe('By *coughs* bus, which is slow #bus !!');
    const after = await capture.turns();
    const seen = (turns: typeof before) =>
      turns.map(({ text, typed, codes, marks }) => [
        text,
        typed,
        codes,
        marks.map(({ kind, start, end }) => [kind, start, end]).sort(),
      ]);
    expect(seen(after)).toEqual(seen(before));
  });

  it('has other words, marks and codes', async () => {
    await rewrite(1, 'By *laughs* tram, which is quick, @2 #tram ??');
    const [, turn] = await capture.turns();
    expect(turn).toMatchObject({ text: 'By [laughs] tram, which is quick, @Ben', speaker: 'Anna', at: 5000 });
    expect(turn!.marks.map(({ kind }) => kind).sort()).toEqual(['addresses', 'answers', 'follow-up', 'non-verbal']);
    expect(turn!.codes.map(({ name }) => name).sort()).toEqual(['Find it', 'tram']);
    expect(await codings()).toEqual([
      ['Find it', 'By [laughs] tram, which is quick, @Ben'],
      ['tram', 'By [laughs] tram, which is quick, @Ben'],
      ['Find it', 'Me too'],
    ]);
  });

  it('keeps what a researcher coded of its words, where they stay', async () => {
    const document = await content();
    const place = { documentId: document.id, ...placeOf(document, 'slow') };
    await hand.core.call('codings.create', { ...place, code: { path: ['Pace'] } });
    await rewrite(1, 'By bus, and that is very slow indeed #bus !!');
    expect(await codings()).toContainEqual(['Pace', 'slow']);
  });

  it('can be somebody else’s, at another time', async () => {
    const { people } = capture;
    await rewrite(2, 'Me too', { participantId: people.王小姐!, at: 9500 });
    expect((await capture.turns())[2]).toMatchObject({ speaker: '王小姐', at: 9500, text: 'Me too' });
    expect((await content()).speakers.map(({ name }) => name).sort()).toEqual(['Anna', 'Lin', '王小姐']);
  });

  it('needs words', async () => {
    await expect(rewrite(2, '!! #x')).rejects.toMatchObject({ code: 'turn-wordless' });
  });

  it('is refused where no turn begins any more', async () => {
    const asked = { sessionId: capture.sessionId, start: 3, text: 'x' };
    await expect(hand.core.call('capture.rewriteTurn', asked)).rejects.toMatchObject({ code: 'turn-absent' });
  });
});

describe('a turn of another time', () => {
  const order = async () => (await capture.turns()).map(({ speaker, at }) => `${speaker} ${at! / 1000}`);
  const told = async () =>
    (await capture.turns()).map(({ typed, speaker, at, questionId, codes, marks }) => ({
      said: [typed, speaker, at, questionId],
      codes: codes.map(({ name }) => name).sort(),
      marks: marks.map(({ kind, participantId }) => [kind, participantId]).sort(),
    }));
  const retime = async (index: number, at: number) => {
    const turn = (await capture.turns())[index]!;
    return rewrite(index, turn.typed, { at });
  };

  it.each([
    ['the last, before all', 2, 500, ['Ben 0.5', 'Lin 1', 'Anna 5']],
    ['the first, behind all', 0, 60_000, ['Anna 5', 'Ben 9', 'Lin 60']],
    ['the first, between', 0, 6000, ['Anna 5', 'Lin 6', 'Ben 9']],
    ['the last, between', 2, 1000, ['Lin 1', 'Ben 1', 'Anna 5']],
    ['the one between, to where it is', 1, 7000, ['Lin 1', 'Anna 7', 'Ben 9']],
    ['the one between, to the time of the next', 1, 9000, ['Lin 1', 'Anna 9', 'Ben 9']],
  ])('goes to its place: %s', async (_which, index, at, expected) => {
    const before = await told();
    await retime(index, at);
    expect(await order()).toEqual(expected);
    const { text } = await content();
    expect(text.split('\n')).toEqual((await capture.turns()).map((turn) => turn.text));
    expect((await hand.core.call('project.check', {})).problems).toEqual([]);
    await hand.core.call('history.undo', {});
    expect(await told()).toEqual(before);
  });

  it('takes along its marks, codes, answer, and what stands on single words of it', async () => {
    await capture.say('王小姐', '- no !!', 12);
    await hand.core.call('capture.respond', {
      sessionId: capture.sessionId,
      participantId: capture.people.Ben!,
      kind: 'agrees',
      start: (await capture.turns())[1]!.start,
    });
    const document = await content();
    const place = { documentId: document.id, ...placeOf(document, 'slow') };
    await hand.core.call('memos.create', { target: { kind: 'passage', ...place }, text: 'Why?' });
    const [first, anna, ...rest] = await told();
    const balance = await hand.core.call('capture.balance', { sessionId: capture.sessionId });
    await retime(1, 20_000);
    expect(await told()).toEqual([first, ...rest, { ...anna!, said: [anna!.said[0], 'Anna', 20_000, anna!.said[3]] }]);
    expect(await hand.core.call('texts.emptied', {})).toEqual([]);
    const moved = await content();
    const [memo] = await hand.core.call('memos.ofDocument', { documentId: document.id });
    expect(moved.text.slice(memo!.start, memo!.end)).toBe('slow');
    const later = await hand.core.call('capture.balance', { sessionId: capture.sessionId });
    expect(later).toEqual(
      balance.map((said) => (said.participantId === capture.people.Anna ? { ...said, lastAt: 20_000 } : said)),
    );
  });

  it('may be somebody else’s and have other words at the same time', async () => {
    await rewrite(2, 'Never mind #bus', { participantId: capture.people.王小姐!, at: 2000 });
    expect((await capture.turns())[1]).toMatchObject({ text: 'Never mind', speaker: '王小姐', at: 2000 });
    expect((await content()).speakers.map(({ name }) => name).sort()).toEqual(['Anna', 'Lin', '王小姐']);
  });

  it('leaves a passage of several turns with the words that stay', async () => {
    const { id, text } = await content();
    const place = { documentId: id, start: 0, end: text.length };
    await hand.core.call('codings.create', { ...place, code: { path: ['All'] } });
    await retime(1, 20_000);
    expect(await codings()).toContainEqual(['All', 'How did you come?\nMe too']);
  });
});

describe('a turn that is deleted', () => {
  it.each([
    [0, 'By [coughs] bus, which is slow\nMe too'],
    [1, 'How did you come?\nMe too'],
    [2, 'How did you come?\nBy [coughs] bus, which is slow'],
  ])('goes with its line, its marks and its codes: %s', async (index, text) => {
    const turns = await capture.turns();
    await hand.core.call('capture.deleteTurn', { sessionId: capture.sessionId, start: turns[index]!.start });
    expect((await content()).text).toBe(text);
    expect((await capture.turns()).map((turn) => turn.text)).toEqual(text.split('\n'));
    expect(await hand.core.call('texts.emptied', {})).toEqual([]);
  });

  it('leaves what others noted of its words', async () => {
    const document = await content();
    const place = { documentId: document.id, ...placeOf(document, 'slow') };
    await hand.core.call('memos.create', { target: { kind: 'passage', ...place }, text: 'Why?' });
    const { start } = (await capture.turns())[1]!;
    await hand.core.call('capture.deleteTurn', { sessionId: capture.sessionId, start });
    expect(await hand.core.call('texts.emptied', {})).toMatchObject([{ text: 'slow', memos: 1 }]);
  });

  it('leaves the others when it was the only one', async () => {
    await hand.core.call('capture.deleteTurn', { sessionId: capture.sessionId, start: 0 });
    await hand.core.call('capture.deleteTurn', { sessionId: capture.sessionId, start: 0 });
    await hand.core.call('capture.deleteTurn', { sessionId: capture.sessionId, start: 0 });
    expect(await content()).toMatchObject({ text: '', turns: [], speakers: [] });
    await capture.say('Ben', 'Again', 60);
    expect(await content()).toMatchObject({ text: 'Again' });
  });
});
