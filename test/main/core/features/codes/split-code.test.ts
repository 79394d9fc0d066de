import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const outline = async () => (await hand.core.call('codes.tree', {})).map(({ name, codings }) => `${name} ${codings}`);
const codingsOf = async (codeId: string) => (await hand.core.call('passages.ofCodes', { codeIds: [codeId] })).passages;

describe('splitting a code', () => {
  it('deals its codings to a new code and an old one; what is not dealt stays', async () => {
    const { find, colour } = hand.study.codes;
    const [first, , both] = hand.study.codings;
    const parts = [
      { code: { path: ['Need', 'Lost'] }, codingIds: [first!] },
      { code: { id: colour }, codingIds: [both!] },
    ];
    await hand.core.call('codes.split', { id: find, parts });
    expect(await outline()).toEqual(['Need 0', 'Find it 0', 'Voice 1', 'Answer 2', 'Lost 1', 'Colour 2']);
    expect((await hand.core.call('history.state', {})).undo).toMatchObject({
      label: 'codes.split',
      details: { code: 'Find it', count: 2 },
    });
  });

  it('takes weight, valence and memo along', async () => {
    const { answer, colour } = hand.study.codes;
    const [, passage] = await codingsOf(answer);
    await hand.core.call('codes.split', {
      id: answer,
      parts: [{ code: { id: colour }, codingIds: [passage!.codingId] }],
    });
    const moved = (await codingsOf(colour)).find(({ codingId }) => codingId === passage!.codingId);
    expect(moved).toEqual({ ...passage, codeId: colour, code: 'Colour' });
  });

  it('joins a coding that the target has on the passage already', async () => {
    const { find, voice } = hand.study.codes;
    const both = hand.study.codings[2]!;
    await hand.core.call('codes.split', { id: find, parts: [{ code: { id: voice }, codingIds: [both] }] });
    expect((await codingsOf(voice)).map(({ memo }) => memo)).toEqual(['Said with a smile.\n\nBoth at once.']);
    expect(await codingsOf(find)).toHaveLength(1);
  });

  it('takes the example away from a code whose example is dealt', async () => {
    const { find } = hand.study.codes;
    const codingId = hand.study.codings[0]!;
    await hand.core.call('codes.setExample', { id: find, codingId });
    await hand.core.call('codes.split', { id: find, parts: [{ code: { path: ['Lost'] }, codingIds: [codingId] }] });
    const codes = await hand.core.call('codes.tree', {});
    expect(codes.filter(({ exampleCodingId }) => exampleCodingId !== null)).toEqual([]);
  });

  it('leaves everything as it is where the target is the code itself', async () => {
    const { find } = hand.study.codes;
    const before = await codingsOf(find);
    const parts = [{ code: { id: find }, codingIds: before.map(({ codingId }) => codingId) }];
    await hand.core.call('codes.split', { id: find, parts });
    expect(await codingsOf(find)).toEqual(before);
  });

  it.each([
    ['of another code', [1]],
    ['twice', [0, 0]],
  ] as const)('refuses a coding %s, and deals nothing', async (_, at) => {
    const { find } = hand.study.codes;
    const before = await outline();
    const codingIds = at.map((index) => hand.study.codings[index]!);
    const split = hand.core.call('codes.split', { id: find, parts: [{ code: { path: ['New'] }, codingIds }] });
    await expect(split).rejects.toMatchObject({ code: 'not-found', details: { kind: 'coding' } });
    expect(await outline()).toEqual(before);
  });

  it('is told in the history of both codes', async () => {
    const { group } = hand.study;
    const place = { documentId: group.id, start: 0, end: 3 };
    const { id, codeId } = await hand.core.call('codings.create', { ...place, code: { path: ['Sound'] } });
    const target = await hand.core.call('codes.create', { name: 'Noise' });
    await hand.core.call('codes.split', { id: codeId, parts: [{ code: { id: target.id }, codingIds: [id] }] });
    const [out] = await hand.core.call('codes.history', { id: codeId });
    const [into] = await hand.core.call('codes.history', { id: target.id });
    expect(out).toMatchObject({ kind: 'split', details: { into: 'Noise', codings: 1 }, researcher: 'Researcher' });
    expect(into).toMatchObject({ kind: 'split', details: { from: 'Sound', codings: 1 } });
  });
});
