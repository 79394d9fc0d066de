import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const sets = async () =>
  (await hand.core.call('codeSets.list', {}))
    .map(({ name, codeIds }) => ({ name, codeIds }))
    .toSorted((first, second) => (first.name < second.name ? -1 : 1));

describe('code sets', () => {
  it('hold codes from anywhere in the tree, a code in any number of them', async () => {
    const { voice, colour } = hand.study.codes;
    await hand.core.call('codeSets.create', { name: 'Looks', codeIds: [colour, voice] });
    expect(await sets()).toEqual([
      { name: 'Looks', codeIds: [colour, voice] },
      { name: 'Wishes', codeIds: [voice] },
    ]);
  });

  it('take a code once, and give it back', async () => {
    const { voice, colour } = hand.study.codes;
    const { codeSet } = hand.study;
    await hand.core.call('codeSets.add', { id: codeSet, codeIds: [voice, colour] });
    expect(await sets()).toEqual([{ name: 'Wishes', codeIds: [voice, colour] }]);
    await hand.core.call('codeSets.remove', { id: codeSet, codeIds: [voice] });
    expect(await sets()).toEqual([{ name: 'Wishes', codeIds: [colour] }]);
  });

  it('are refused a name that another set has', async () => {
    const { codeSet } = hand.study;
    const { id } = await hand.core.call('codeSets.create', { name: 'Looks' });
    await expect(hand.core.call('codeSets.create', { name: ' WISHES ' })).rejects.toMatchObject({ code: 'name-taken' });
    const rename = hand.core.call('codeSets.rename', { id, name: 'wishes' });
    await expect(rename).rejects.toMatchObject({ code: 'name-taken' });
    await hand.core.call('codeSets.rename', { id: codeSet, name: 'wishes' });
    expect((await sets()).map(({ name }) => name)).toEqual(['Looks', 'wishes']);
  });

  it('lose codes that are deleted; codes stay when their set is deleted', async () => {
    const { voice } = hand.study.codes;
    await hand.core.call('codes.delete', { ids: [voice] });
    expect(await sets()).toEqual([{ name: 'Wishes', codeIds: [] }]);
    await hand.core.call('history.undo', {});
    await hand.core.call('codeSets.delete', { id: hand.study.codeSet });
    expect(await sets()).toEqual([]);
    expect((await hand.core.call('codes.tree', {})).map(({ id }) => id)).toContain(voice);
  });

  it.each([
    ['codeSets.rename', { id: 'none', name: 'X' }],
    ['codeSets.delete', { id: 'none' }],
    ['codeSets.add', { id: 'none', codeIds: ['none'] }],
    ['codeSets.remove', { id: 'none', codeIds: ['none'] }],
    ['codeSets.create', { name: 'X', codeIds: ['none'] }],
  ] as const)('are refused where there is none: %s', async (name, input) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
  });
});
