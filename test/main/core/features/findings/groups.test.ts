import { beforeEach, describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

/** Findings by their titles. */
let ids: Record<string, string>;

const order = async () => (await hand.core.call('findings.list', {})).map(({ title, group }) => `${group}: ${title}`);
const classify = (titles: readonly string[], group: string) =>
  hand.core.call('findings.classify', { ids: titles.map((title) => ids[title]!), group });
const move = (titles: readonly string[], before: string | null) =>
  hand.core.call('findings.move', {
    ids: titles.map((title) => ids[title]!),
    beforeId: before === null ? null : ids[before]!,
  });

beforeEach(async () => {
  const { call } = hand.core;
  await call('findings.delete', { ids: [...hand.study.findings] });
  const made = await ['a', 'b', 'c', 'd', 'e'].reduce<Promise<[string, string][]>>(
    async (before, title) => [...(await before), [title, (await call('findings.create', { title })).id]],
    Promise.resolve([]),
  );
  ids = Object.fromEntries(made);
});

describe('a group of findings', () => {
  it('stands together, with what comes new behind the last of it', async () => {
    await classify(['b'], 'Service');
    await classify(['e', 'd'], 'Price');
    await classify(['c', 'b'], 'Service');
    expect(await order()).toEqual([': a', 'Service: b', 'Service: c', 'Price: d', 'Price: e']);
    await classify(['a'], 'Service');
    expect(await order()).toEqual(['Service: b', 'Service: c', 'Service: a', 'Price: d', 'Price: e']);
  });

  it('takes new findings at its end', async () => {
    await classify(['a', 'b'], 'Service');
    await hand.core.call('findings.create', { title: 'new', group: 'SERVICE' });
    await hand.core.call('findings.create', { title: 'newest' });
    expect(await order()).toEqual([': c', ': d', ': e', ': newest', 'Service: a', 'Service: b', 'Service: new']);
  });

  it('is joined by what is moved beside its findings', async () => {
    await classify(['a', 'b'], 'Service');
    await move(['e', 'd'], 'b');
    expect(await order()).toEqual([': c', 'Service: a', 'Service: d', 'Service: e', 'Service: b']);
    await move(['a'], 'c');
    expect(await order()).toEqual([': a', ': c', 'Service: d', 'Service: e', 'Service: b']);
    await move(['c'], null);
    expect(await order()).toEqual([': a', 'Service: d', 'Service: e', 'Service: b', 'Service: c']);
  });

  it('is the one that is named, whatever they are moved beside', async () => {
    await classify(['a', 'b'], 'Service');
    const named = (titles: readonly string[], before: string | null, group: string) =>
      hand.core.call('findings.move', {
        ids: titles.map((title) => ids[title]!),
        beforeId: before === null ? null : ids[before]!,
        group,
      });
    await named(['e'], 'a', '');
    expect(await order()).toEqual([': c', ': d', ': e', 'Service: a', 'Service: b']);
    await named(['c'], null, 'SERVICE');
    expect(await order()).toEqual([': d', ': e', 'Service: a', 'Service: b', 'Service: c']);
    await named(['b'], null, '服務');
    expect(await order()).toEqual([': d', ': e', 'Service: a', 'Service: c', '服務: b']);
  });

  it('keeps findings where they are that are moved before one of themselves', async () => {
    await move(['b', 'c'], 'b');
    expect(await order()).toEqual([': a', ': b', ': c', ': d', ': e']);
    await move(['d', 'e'], 'e');
    expect(await order()).toEqual([': a', ': b', ': c', ': d', ': e']);
  });

  it('goes as a whole before another and to the end', async () => {
    const moveGroup = (group: string, beforeGroup: string | null) =>
      hand.core.call('findings.moveGroup', { group, beforeGroup });
    await classify(['c', 'd'], 'Service');
    await classify(['e'], 'Price');
    await moveGroup('Price', 'service');
    expect(await order()).toEqual([': a', ': b', 'Price: e', 'Service: c', 'Service: d']);
    await moveGroup('', null);
    expect(await order()).toEqual(['Price: e', 'Service: c', 'Service: d', ': a', ': b']);
  });

  it('is renamed, joined with another of the name, and dissolved', async () => {
    const rename = (group: string, newName: string) => hand.core.call('findings.renameGroup', { group, newName });
    await classify(['b', 'c'], 'Service');
    await classify(['e'], 'Price');
    await rename('service', 'SERVICE');
    expect(await order()).toEqual([': a', ': d', 'SERVICE: b', 'SERVICE: c', 'Price: e']);
    await rename('Price', 'service');
    expect(await order()).toEqual([': a', ': d', 'SERVICE: b', 'SERVICE: c', 'SERVICE: e']);
    await rename('Service', '');
    expect(await order()).toEqual([': a', ': d', ': b', ': c', ': e']);
  });
});
