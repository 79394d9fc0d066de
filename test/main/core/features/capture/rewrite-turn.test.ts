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
