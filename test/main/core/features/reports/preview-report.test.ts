import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const create = async (title: string) => {
  const blocks = [{ kind: 'cover' }, { kind: 'text', title }, { kind: 'findings' }];
  const { id } = await hand.core.call('reports.create', { name: title, blocks });
  return hand.core.call('reports.get', { id });
};
const preview = (reportId: string) => hand.core.call('reports.preview', { reportId });

describe('reports.preview', { timeout: 60_000 }, () => {
  it('says which pages there are, and of which block each is', async () => {
    const { id, blocks } = await create('Dear client');
    const { pages } = await preview(id);
    expect(pages.slice(0, 2).map(({ blockId }) => blockId)).toEqual(blocks.slice(0, 2).map((block) => block.id));
    expect(pages[0]).toMatchObject({ width: 595.28, height: 841.89 });
  });

  it('keeps the hashes of pages on which nothing changed', async () => {
    const { id, blocks } = await create('Dear client');
    const before = (await preview(id)).pages.map(({ hash }) => hash);
    await hand.core.call('reports.updateBlock', { id: blocks[1]!.id, title: 'Dear all' });
    const after = (await preview(id)).pages.map(({ hash }) => hash);
    expect(after.map((hash, index) => hash === before[index])).toEqual(before.map((_, index) => index !== 1));
  });

  it('gives each page of the latest as SVG, and refuses others', async () => {
    const { id } = await create('Dear client');
    const { pages } = await preview(id);
    const { svg } = await hand.core.call('reports.page', { hash: pages[0]!.hash });
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/u);
    await expect(hand.core.call('reports.page', { hash: 'other' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('leaves what is read of participants as it was', async () => {
    const age = await hand.core.call('attributes.create', { subject: 'participant', name: 'Age', type: 'number' });
    const [person] = await hand.core.call('participants.list', {});
    await hand.core.call('attributes.fill', { cells: [{ subjectId: person!.id, attributeId: age.id, value: '31' }] });
    const people = await hand.core.call('participants.list', {});
    const { id } = await hand.core.call('reports.create', { name: 'Who', blocks: [{ kind: 'sample' }] });
    await preview(id);
    expect(people.flatMap(({ values }) => Object.values(values))).not.toEqual([]);
    expect(await hand.core.call('participants.list', {})).toEqual(people);
  });

  it('has no pages where there are no blocks', async () => {
    const { id } = await hand.core.call('reports.create', { name: 'Empty', blocks: [] });
    expect(await preview(id)).toEqual({ pages: [] });
  });

  it('refuses a report that is not there', async () => {
    await expect(preview('none')).rejects.toMatchObject({ code: 'not-found' });
  });
});
