import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const outline = async () => {
  const codes = await hand.core.call('codes.tree', {});
  const names = new Map(codes.map((code) => [code.id, code.name]));
  return codes.map((code) => `${names.get(code.parentId ?? '') ?? ''}/${code.name} ${code.codings}`);
};

describe('codes', () => {
  it('are listed in the order of the tree with the number of their codings', async () => {
    expect(await outline()).toEqual(['/Need 0', 'Need/Find it 2', 'Need/Voice 1', 'Need/Answer 2', '/Colour 1']);
  });

  it('get the next colour when none is asked for', async () => {
    const one = await hand.core.call('codes.create', { name: 'One' });
    const two = await hand.core.call('codes.create', { name: 'Two' });
    expect(one.color).not.toBe(two.color);
  });

  it.each(['Need', 'NEED', ' need '])('are refused a name that a neighbour has: %s', async (name) => {
    await expect(hand.core.call('codes.create', { name })).rejects.toMatchObject({ code: 'name-taken' });
  });

  it('may bear one name below different codes', async () => {
    const { codes } = hand.study;
    expect(await hand.core.call('codes.create', { name: 'Need', parentId: codes.need })).toMatchObject({
      name: 'Need',
    });
  });

  it('can change the case of their own name', async () => {
    const { codes } = hand.study;
    await hand.core.call('codes.update', { id: codes.need, name: 'NEED' });
    expect((await outline())[0]).toBe('/NEED 0');
  });

  it('are moved before another code', async () => {
    const { codes } = hand.study;
    await hand.core.call('codes.move', { ids: [codes.answer], parentId: codes.need, beforeId: codes.find });
    expect((await outline()).slice(0, 3)).toEqual(['/Need 0', 'Need/Answer 2', 'Need/Find it 2']);
  });

  it('are moved to the end when no place is said', async () => {
    const { codes } = hand.study;
    await hand.core.call('codes.move', { ids: [codes.find], parentId: null });
    expect((await outline()).at(-1)).toBe('/Find it 2');
  });

  it.each(['need', 'voice'] as const)('do not go inside themselves: %s', async (target) => {
    const { codes } = hand.study;
    const move = hand.core.call('codes.move', { ids: [codes.need], parentId: codes[target] });
    await expect(move).rejects.toMatchObject({ code: 'code-inside-itself', details: { name: 'Need' } });
  });

  it('are not moved to where their name is taken', async () => {
    const { codes } = hand.study;
    const { id } = await hand.core.call('codes.create', { name: 'voice' });
    const move = hand.core.call('codes.move', { ids: [id], parentId: codes.need });
    await expect(move).rejects.toMatchObject({ code: 'name-taken' });
  });

  it('give their codings to the code they are merged into, a passage counted once', async () => {
    const { codes, meeting } = hand.study;
    await hand.core.call('codes.merge', { ids: [codes.voice], intoId: codes.find });
    expect(await outline()).toEqual(['/Need 0', 'Need/Find it 2', 'Need/Answer 2', '/Colour 1']);
    const codings = await hand.core.call('codings.ofDocument', { documentId: meeting.id });
    expect(codings.map((coding) => coding.memo)).toContain('Both at once.\n\nSaid with a smile.');
  });

  it('give the codes below them too, which join codes of the same name', async () => {
    const { codes } = hand.study;
    await hand.core.call('codes.create', { name: 'voice', parentId: codes.colour });
    await hand.core.call('codes.merge', { ids: [codes.need], intoId: codes.colour });
    expect(await outline()).toEqual(['/Colour 1', 'Colour/voice 1', 'Colour/Find it 2', 'Colour/Answer 2']);
    expect(await hand.core.call('history.state', {})).toMatchObject({
      undo: { details: { code: 'Need', into: 'Colour' } },
    });
  });

  it('are not merged into a code below them', async () => {
    const { codes } = hand.study;
    const merge = hand.core.call('codes.merge', { ids: [codes.need], intoId: codes.find });
    await expect(merge).rejects.toMatchObject({ code: 'code-inside-itself' });
  });

  it('say beforehand what goes with them, and take it along', async () => {
    const { codes } = hand.study;
    expect(await hand.core.call('codes.deletion', { ids: [codes.need] })).toMatchObject({
      codes: 4,
      codings: 5,
      documents: 2,
      memos: 3,
    });
    await hand.core.call('codes.delete', { ids: [codes.need] });
    expect(await outline()).toEqual(['/Colour 1']);
  });

  it.each([
    ['codes.update', { id: 'none', name: 'X' }],
    ['codes.move', { ids: ['none'], parentId: null }],
    ['codes.merge', { ids: ['none'], intoId: 'none' }],
    ['codes.delete', { ids: ['none'] }],
    ['codes.deletion', { ids: ['none'] }],
    ['codes.create', { name: 'X', parentId: 'none' }],
  ] as const)('are refused where there is none: %s', async (name, input) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['', '   ', 'x'.repeat(201), 'a\0b'])('are refused a name that is none: %j', async (name) => {
    await expect(hand.core.call('codes.create', { name })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
