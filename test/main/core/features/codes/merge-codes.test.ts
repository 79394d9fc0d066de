import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const codeNow = async (id: string) => (await hand.core.call('codes.tree', {})).find((code) => code.id === id);
const outline = async () => {
  const codes = await hand.core.call('codes.tree', {});
  const names = new Map(codes.map((code) => [code.id, code.name]));
  return codes.map((code) => `${names.get(code.parentId ?? '') ?? ''}/${code.name} ${code.codings}`);
};
const meetingCodings = () => hand.core.call('codings.ofDocument', { documentId: hand.study.meeting.id });

describe('codes that are merged', () => {
  it('several go into one as one step', async () => {
    const { voice, answer, colour } = hand.study.codes;
    await hand.core.call('codes.merge', { ids: [voice, answer], intoId: colour });
    expect(await outline()).toEqual(['/Need 0', 'Need/Find it 2', '/Colour 4']);
    expect((await hand.core.call('history.state', {})).undo?.details).toEqual({
      code: 'Voice',
      into: 'Colour',
      count: 2,
    });
  });

  it('are asked for by saved queries under the code they went into, until it is undone', async () => {
    const { voice, colour } = hand.study.codes;
    const code = (codeId: string) => ({ kind: 'code' as const, codeId });
    const codes = {
      kind: 'not' as const,
      first: { kind: 'any' as const, of: [code(voice), code(colour)] },
      second: code(voice),
    };
    const savedCodes = async () => (await hand.core.call('queries.list', {})).map(({ query }) => query.codes);
    const before = await savedCodes();
    await hand.core.call('queries.save', { name: 'Merged', query: { codes, limits: {} } });
    await hand.core.call('codes.merge', { ids: [voice], intoId: colour });
    expect(await savedCodes()).toContainEqual({
      kind: 'not',
      first: { kind: 'any', of: [code(colour)] },
      second: code(colour),
    });
    await hand.core.call('history.undo', {});
    expect(await savedCodes()).toContainEqual(codes);
    expect(await savedCodes()).toHaveLength(before.length + 1);
  });

  it('may stand above one another', async () => {
    const { need, find, colour } = hand.study.codes;
    await hand.core.call('codes.merge', { ids: [need, find], intoId: colour });
    expect(await outline()).toEqual(['/Colour 3', 'Colour/Voice 1', 'Colour/Answer 2']);
  });

  it('stay where one of them would go into a code below it, or into itself', async () => {
    const { need, find, colour } = hand.study.codes;
    const before = await outline();
    const below = hand.core.call('codes.merge', { ids: [colour, need], intoId: find });
    await expect(below).rejects.toMatchObject({ code: 'code-inside-itself', details: { name: 'Need' } });
    const itself = hand.core.call('codes.merge', { ids: [find], intoId: find });
    await expect(itself).rejects.toMatchObject({ code: 'code-inside-itself' });
    expect(await outline()).toEqual(before);
  });

  it('may go into the code above them', async () => {
    const { need, find, answer } = hand.study.codes;
    await hand.core.call('codes.merge', { ids: [find, answer], intoId: need });
    expect(await outline()).toEqual(['/Need 4', 'Need/Voice 1', '/Colour 1']);
  });

  it('hand on their place in sets, their pin and their example', async () => {
    const { voice, answer } = hand.study.codes;
    const [, codingId] = hand.study.codings;
    await hand.core.call('codes.setExample', { id: voice, codingId: codingId! });
    await hand.core.call('codes.merge', { ids: [voice], intoId: answer });
    expect(await codeNow(answer)).toMatchObject({ pin: 3, exampleCodingId: codingId });
    expect(await hand.core.call('codeSets.list', {})).toMatchObject([{ name: 'Wishes', codeIds: [answer] }]);
  });

  it('leave a pin and an example that are there already', async () => {
    const { voice, find } = hand.study.codes;
    const [own, other] = hand.study.codings;
    await hand.core.call('codes.setExample', { id: voice, codingId: other! });
    await hand.core.call('codes.setExample', { id: find, codingId: own! });
    await hand.core.call('codes.pin', { id: find, key: 7 });
    await hand.core.call('codes.merge', { ids: [voice], intoId: find });
    expect(await codeNow(find)).toMatchObject({ pin: 7, exampleCodingId: own });
  });

  it('keep as example the coding that their own became one with', async () => {
    const { voice, find } = hand.study.codes;
    const [, doubled, stays] = hand.study.codings;
    await hand.core.call('codes.setExample', { id: voice, codingId: doubled! });
    await hand.core.call('codes.merge', { ids: [voice], intoId: find });
    expect(await codeNow(find)).toMatchObject({ exampleCodingId: stays });
  });

  it('keep both memos of a passage that had both codes', async () => {
    const { voice, find } = hand.study.codes;
    await hand.core.call('codes.merge', { ids: [voice], intoId: find });
    const memos = (await meetingCodings()).map(({ memo }) => memo);
    expect(memos).toContain('Both at once.\n\nSaid with a smile.');
  });

  it('leave word in the history of the code that stays, which goes on with theirs', async () => {
    const { call } = hand.core;
    const made = async (name: string) => (await call('codes.create', { name })).id;
    const [sound, tone, voice] = [await made('Sound'), await made('Tone'), await made('Pitch')];
    await call('codes.update', { id: voice, name: 'Voices' });
    await call('codes.merge', { ids: [voice], intoId: tone });
    await call('codes.merge', { ids: [tone], intoId: sound });
    const events = await call('codes.history', { id: sound });
    expect(events.map(({ kind, details }) => ({ kind, ...details }))).toEqual([
      { kind: 'merged', code: 'Tone', codings: 0 },
      { kind: 'merged', code: 'Voices', codings: 0, of: 'Tone' },
      { kind: 'renamed', from: 'Pitch', to: 'Voices', of: 'Voices' },
      { kind: 'created', name: 'Pitch', of: 'Voices' },
      { kind: 'created', name: 'Tone', of: 'Tone' },
      { kind: 'created', name: 'Sound' },
    ]);
  });
});
