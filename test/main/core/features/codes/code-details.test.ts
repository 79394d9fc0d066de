import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const codeNow = async (id: string) => (await hand.core.call('codes.tree', {})).find((code) => code.id === id);
const history = async (id: string) =>
  (await hand.core.call('codes.history', { id })).map(({ kind, details }) => ({ kind, ...details }));

describe('a pin', () => {
  it('takes its number key from the code that had it', async () => {
    const { voice, answer } = hand.study.codes;
    await hand.core.call('codes.pin', { id: answer, key: 3 });
    expect((await codeNow(answer))?.pin).toBe(3);
    expect((await codeNow(voice))?.pin).toBeNull();
  });

  it('is one key a code, and can be taken away', async () => {
    const { voice } = hand.study.codes;
    await hand.core.call('codes.pin', { id: voice, key: 5 });
    expect((await codeNow(voice))?.pin).toBe(5);
    await hand.core.call('codes.pin', { id: voice, key: null });
    expect((await codeNow(voice))?.pin).toBeNull();
  });

  it.each([0, 10, 1.5])('is no key %d', async (key) => {
    const pin = hand.core.call('codes.pin', { id: hand.study.codes.voice, key });
    await expect(pin).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('an example', () => {
  it('is a coding of the code, and can be taken away', async () => {
    const { find } = hand.study.codes;
    const [own, other] = hand.study.codings;
    await hand.core.call('codes.setExample', { id: find, codingId: own! });
    expect((await codeNow(find))?.exampleCodingId).toBe(own);
    const foreign = hand.core.call('codes.setExample', { id: find, codingId: other! });
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
    await hand.core.call('codes.setExample', { id: find, codingId: null });
    expect((await codeNow(find))?.exampleCodingId).toBeNull();
  });

  it.each([
    ['deleted', async (id: string) => hand.core.call('codings.delete', { ids: [id] })],
    [
      'recoded',
      async (id: string) => hand.core.call('codings.recode', { ids: [id], code: { id: hand.study.codes.colour } }),
    ],
  ])('is none any more once its coding is %s', async (_, change) => {
    const { find } = hand.study.codes;
    const id = hand.study.codings[0]!;
    await hand.core.call('codes.setExample', { id: find, codingId: id });
    await change(id);
    expect((await codeNow(find))?.exampleCodingId).toBeNull();
  });
});

describe('counts of a code', () => {
  it('are by document and by who speaks, with all codes below it', async () => {
    const counts = await hand.core.call('codes.counts', { id: hand.study.codes.need });
    expect(counts.documents.map(({ name, codings }) => [name, codings])).toEqual([
      ['meeting', 3],
      ['group', 2],
    ]);
    expect(counts.participants.map(({ name, codings }) => [name, codings])).toEqual([
      ['Ben', 2],
      ['王小姐', 2],
      ['Anna', 1],
    ]);
  });

  it('are empty where nothing is coded', async () => {
    const { id } = await hand.core.call('codes.create', { name: 'Unused' });
    expect(await hand.core.call('codes.counts', { id })).toEqual({ documents: [], participants: [] });
  });
});

describe('the history of a code', () => {
  it('says what was done to it, the latest first, and by whom', async () => {
    const { need } = hand.study.codes;
    const { id: colour } = await hand.core.call('codes.create', { name: 'Hue', color: 4 });
    await hand.core.call('codes.update', { id: colour, name: 'Yellow' });
    await hand.core.call('codes.recolor', { ids: [colour], color: 30 });
    await hand.core.call('codes.move', { ids: [colour], parentId: need });
    expect(await history(colour)).toEqual([
      { kind: 'moved', from: '', to: 'Need' },
      { kind: 'recolored', from: 4, to: 30 },
      { kind: 'renamed', from: 'Hue', to: 'Yellow' },
      { kind: 'created', name: 'Hue' },
    ]);
    expect(await hand.core.call('codes.history', { id: colour })).toMatchObject([
      { researcher: 'Researcher' },
      { researcher: 'Researcher' },
      { researcher: 'Researcher' },
      { researcher: 'Researcher' },
    ]);
  });

  it('tells texts that are written in one sitting once', async () => {
    const { id: colour } = await hand.core.call('codes.create', { name: 'Hue' });
    await hand.core.call('codes.update', { id: colour, definition: 'What it looks' });
    await hand.core.call('codes.update', { id: colour, definition: 'What it looks like' });
    await hand.core.call('codes.update', { id: colour, whenToUse: 'Yellow' });
    expect(await history(colour)).toEqual([
      { kind: 'described', texts: 'definition whenToUse' },
      { kind: 'created', name: 'Hue' },
    ]);
  });

  it('says nothing where nothing changed', async () => {
    const { colour, find, need } = hand.study.codes;
    await hand.core.call('codes.update', { id: colour, name: 'Colour', definition: '' });
    await hand.core.call('codes.move', { ids: [find], parentId: need });
    expect(await history(colour)).toEqual([{ kind: 'created', name: 'Colour' }]);
    expect(await history(find)).toEqual([{ kind: 'created', name: 'Find it' }]);
  });

  it('begins where a code is made while coding', async () => {
    const { group } = hand.study;
    const code = { path: ['Car', 'Broken'] };
    const { codeId } = await hand.core.call('codings.create', { documentId: group.id, start: 0, end: 3, code });
    expect(await history(codeId)).toEqual([{ kind: 'created', name: 'Broken' }]);
  });
});

describe('what needs a code', () => {
  it.each([
    ['codes.pin', { id: 'none', key: 1 }],
    ['codes.setExample', { id: 'none', codingId: null }],
    ['codes.counts', { id: 'none' }],
    ['codes.history', { id: 'none' }],
    ['codes.recolor', { ids: ['none'], color: 1 }],
    ['codes.split', { id: 'none', parts: [{ code: { path: ['X'] }, codingIds: ['none'] }] }],
  ] as const)('is refused where there is none: %s', async (name, input) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
  });
});
