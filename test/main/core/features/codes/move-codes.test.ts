import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();

const outline = async () => {
  const codes = await hand.core.call('codes.tree', {});
  const names = new Map(codes.map((code) => [code.id, code.name]));
  return codes.map((code) => `${names.get(code.parentId ?? '') ?? ''}/${code.name}`);
};

describe('several codes', () => {
  it('are moved in the order in which they are given, as one step', async () => {
    const { answer, find, colour } = hand.study.codes;
    await hand.core.call('codes.move', { ids: [answer, find], parentId: colour });
    expect(await outline()).toEqual(['/Need', 'Need/Voice', '/Colour', 'Colour/Answer', 'Colour/Find it']);
    expect((await hand.core.call('history.state', {})).undo).toMatchObject({
      label: 'codes.move',
      details: { code: 'Answer', count: 2 },
    });
    await hand.core.call('history.undo', {});
    expect(await outline()).toEqual(['/Need', 'Need/Find it', 'Need/Voice', 'Need/Answer', '/Colour']);
  });

  it('are moved before a code', async () => {
    const { voice, answer, need } = hand.study.codes;
    await hand.core.call('codes.move', { ids: [voice, answer], parentId: null, beforeId: need });
    expect(await outline()).toEqual(['/Voice', '/Answer', '/Need', 'Need/Find it', '/Colour']);
  });

  it('stand before the next code that stays, where the one they were to precede moves too', async () => {
    const { find, voice, answer, need } = hand.study.codes;
    await hand.core.call('codes.move', { ids: [voice, find], parentId: need, beforeId: find });
    expect((await outline()).slice(1, 4)).toEqual(['Need/Voice', 'Need/Find it', 'Need/Answer']);
    await hand.core.call('codes.move', { ids: [find, answer], parentId: need, beforeId: answer });
    expect((await outline()).slice(1, 4)).toEqual(['Need/Voice', 'Need/Find it', 'Need/Answer']);
  });

  it('take a code out of a family that moves along', async () => {
    const { need, voice, colour } = hand.study.codes;
    await hand.core.call('codes.move', { ids: [need, voice], parentId: colour });
    expect(await outline()).toEqual(['/Colour', 'Colour/Need', 'Need/Find it', 'Need/Answer', 'Colour/Voice']);
  });

  it('all stay where one of them would go inside itself', async () => {
    const { need, colour, voice } = hand.study.codes;
    const before = await outline();
    const move = hand.core.call('codes.move', { ids: [colour, need], parentId: voice });
    await expect(move).rejects.toMatchObject({ code: 'code-inside-itself', details: { name: 'Need' } });
    expect(await outline()).toEqual(before);
  });

  it('all stay where a name is taken, or would stand twice among them', async () => {
    const { answer, colour, find } = hand.study.codes;
    const twin = await hand.core.call('codes.create', { name: 'ANSWER', parentId: colour });
    const before = await outline();
    const toTaken = hand.core.call('codes.move', { ids: [find, answer], parentId: colour });
    await expect(toTaken).rejects.toMatchObject({ code: 'name-taken', details: { name: 'Answer' } });
    const together = hand.core.call('codes.move', { ids: [answer, twin.id], parentId: null });
    await expect(together).rejects.toMatchObject({ code: 'name-taken' });
    expect(await outline()).toEqual(before);
  });

  it('get one colour', async () => {
    const { find, colour } = hand.study.codes;
    await hand.core.call('codes.recolor', { ids: [find, colour], color: 21 });
    const codes = await hand.core.call('codes.tree', {});
    expect(codes.filter(({ color }) => color === 21).map(({ name }) => name)).toEqual(['Find it', 'Colour']);
  });

  it('are deleted with all below them, and only the passages on which nothing else stands', async () => {
    const { need, voice, colour } = hand.study.codes;
    expect(await hand.core.call('codes.deletion', { ids: [need, voice, colour] })).toMatchObject({
      codes: 5,
      codings: 6,
      documents: 2,
      memos: 3,
    });
    await hand.core.call('codes.delete', { ids: [voice, colour] });
    expect(await outline()).toEqual(['/Need', 'Need/Find it', 'Need/Answer']);
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    const [{ evidence } = { evidence: [] }] = await wholeFindings(hand.core.call);
    expect(evidence).toHaveLength(2);
  });
});
