import { describe, expect, it } from 'vitest';
import { usualQuoteRules } from '../../../../../src-main/shared/contract/quotes.ts';
import { usualReportLook } from '../../../../../src-main/shared/contract/reports.ts';
import { picture } from '../../../../helpers/create-journey.ts';
import { createReport } from '../../../../helpers/report-row-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const names = async () => (await hand.core.call('reports.list', {})).map(({ name }) => name);
const get = (id: string) => hand.core.call('reports.get', { id });
const kinds = async (id: string) => (await get(id)).blocks.map(({ kind }) => kind);

describe('reports', () => {
  it('begin empty with the usual look and rules', async () => {
    const { id } = await hand.core.call('reports.create', { name: 'R' });
    expect(await get(id)).toEqual({
      id,
      name: 'R',
      look: usualReportLook,
      quotes: usualQuoteRules,
      logoImageId: null,
      blocks: [],
    });
  });

  it('are listed in their order, and moved', async () => {
    const { reportId, otherId } = await createReport(hand.study, hand.core);
    expect(await hand.core.call('reports.list', {})).toEqual([
      { id: reportId, name: 'For the client', blocks: 3 },
      { id: otherId, name: '給客戶', blocks: 0 },
    ]);
    await hand.core.call('reports.move', { id: otherId, beforeId: reportId });
    expect(await names()).toEqual(['給客戶', 'For the client']);
  });

  it('change what is said of their look and quotes, and keep the rest', async () => {
    const { reportId: id } = await createReport(hand.study, hand.core);
    await hand.core.call('reports.update', { id, look: { theme: 'bold' }, quotes: { maxLength: 100 } });
    await hand.core.call('reports.update', { id, look: { accent: '#112233' } });
    expect(await get(id)).toMatchObject({
      name: 'For the client',
      look: { ...usualReportLook, theme: 'bold', accent: '#112233' },
      quotes: { ...usualQuoteRules, maxLength: 100 },
    });
  });

  it('have names of their own', async () => {
    const { reportId, otherId } = await createReport(hand.study, hand.core);
    const taken = { code: 'name-taken' };
    await expect(hand.core.call('reports.create', { name: 'for the CLIENT' })).rejects.toMatchObject(taken);
    await expect(hand.core.call('reports.copy', { id: otherId, name: '給客戶' })).rejects.toMatchObject(taken);
    const renaming = hand.core.call('reports.update', { id: otherId, name: 'For the client', look: { footer: 'x' } });
    await expect(renaming).rejects.toMatchObject(taken);
    await hand.core.call('reports.update', { id: reportId, name: 'for the client' });
    expect(await names()).toEqual(['for the client', '給客戶']);
  });

  it('are copied with blocks and logo, and the copy stands behind', async () => {
    const { reportId } = await createReport(hand.study, hand.core);
    const { id } = await hand.core.call('reports.copy', { id: reportId, name: 'Copy' });
    const [original, copy] = [await get(reportId), await get(id)];
    const bare = ({ blocks, logoImageId, look }: typeof copy) => ({
      logoImageId,
      look,
      blocks: blocks.map(({ id: _id, ...block }) => block),
    });
    expect(bare(copy)).toEqual(bare(original));
    expect(copy.blocks[0]!.id).not.toBe(original.blocks[0]!.id);
    expect(await names()).toEqual(['For the client', 'Copy', '給客戶']);
  });

  it('keep a logo while one of them shows it', async () => {
    const { reportId } = await createReport(hand.study, hand.core);
    const { id } = await hand.core.call('reports.copy', { id: reportId, name: 'Copy' });
    const imageId = (await get(id)).logoImageId!;
    await hand.core.call('reports.delete', { id: reportId });
    expect(await hand.core.call('images.get', { id: imageId })).toMatchObject({ data: picture.data });
    await hand.core.call('reports.update', { id, logo: null });
    await expect(hand.core.call('images.get', { id: imageId })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuse a logo that is no image', async () => {
    const { reportId: id } = await createReport(hand.study, hand.core);
    const logo = { ...picture, data: Buffer.from('<svg/>').toString('base64') };
    await expect(hand.core.call('reports.update', { id, logo })).rejects.toMatchObject({ code: 'image-unreadable' });
  });
});

describe('blocks of a report', () => {
  it('come at the end, or before another', async () => {
    const { reportId, blocks } = await createReport(hand.study, hand.core);
    const add = (kind: string, beforeId?: string) =>
      hand.core.call('reports.addBlocks', { reportId, blocks: [{ kind }, { kind: `${kind} 2` }], beforeId });
    await add('contents', blocks[1]);
    const { ids } = await add('appendix');
    expect(await kinds(reportId)).toEqual([
      'cover',
      'contents',
      'contents 2',
      'text',
      'findings',
      'appendix',
      'appendix 2',
    ]);
    expect((await get(reportId)).blocks.slice(-2).map(({ id }) => id)).toEqual(ids);
  });

  it('change what is said of them, and keep the rest', async () => {
    const { reportId, blocks } = await createReport(hand.study, hand.core);
    await hand.core.call('reports.updateBlock', { id: blocks[1], options: { isLong: false, more: null } });
    await hand.core.call('reports.updateBlock', { id: blocks[1], title: '為什麼', orientation: 'upright' });
    expect((await get(reportId)).blocks[1]).toMatchObject({
      kind: 'text',
      title: '為什麼',
      orientation: 'upright',
      options: { isLong: false, codes: ['a', 'b'], more: null },
    });
  });

  it('keep their order when several are moved', async () => {
    const { reportId, blocks } = await createReport(hand.study, hand.core);
    const move = (ids: readonly string[], beforeId: string | null) =>
      hand.core.call('reports.moveBlocks', { ids: [...ids], beforeId });
    await move([blocks[2], blocks[1]], blocks[0]);
    expect(await kinds(reportId)).toEqual(['text', 'findings', 'cover']);
    await move([blocks[1]], null);
    expect(await kinds(reportId)).toEqual(['findings', 'cover', 'text']);
    await move([blocks[2], blocks[0]], blocks[0]);
    expect(await kinds(reportId)).toEqual(['findings', 'cover', 'text']);
  });

  it('stay in their report', async () => {
    const { blocks, otherId } = await createReport(hand.study, hand.core);
    const { ids } = await hand.core.call('reports.addBlocks', { reportId: otherId, blocks: [{ kind: 'cover' }] });
    const refused = { code: 'not-found', details: { kind: 'reportBlock' } };
    const moving = hand.core.call('reports.moveBlocks', { ids: [blocks[0]], beforeId: ids[0]! });
    await expect(moving).rejects.toMatchObject(refused);
    const both = hand.core.call('reports.moveBlocks', { ids: [blocks[0], ids[0]!], beforeId: null });
    await expect(both).rejects.toMatchObject(refused);
    const add = { reportId: otherId, blocks: [{ kind: 'cover' }], beforeId: blocks[0] };
    await expect(hand.core.call('reports.addBlocks', add)).rejects.toMatchObject(refused);
  });

  it('keep the passages that their words link to, until they go', async () => {
    const { reportId, blocks } = await createReport(hand.study, hand.core);
    const { text } = (await get(reportId)).blocks[1]!.options;
    const [url] = /motif:passage\/[^)]+/.exec(String(text))!;
    expect(await hand.core.call('memos.links', { urls: [url] })).toMatchObject([{ name: '使用者' }]);
    await hand.core.call('reports.deleteBlocks', { ids: [blocks[1], blocks[0]] });
    expect(await hand.core.call('memos.links', { urls: [url] })).toEqual([]);
    expect(await kinds(reportId)).toEqual(['findings']);
  });
});

describe('what is not there', () => {
  it.each([
    ['reports.get', { id: 'none' }],
    ['reports.update', { id: 'none', name: 'X' }],
    ['reports.delete', { id: 'none' }],
    ['reports.copy', { id: 'none', name: 'X' }],
    ['reports.move', { id: 'none', beforeId: null }],
    ['reports.addBlocks', { reportId: 'none', blocks: [{ kind: 'cover' }] }],
    ['reports.updateBlock', { id: 'none', title: 'X' }],
    ['reports.deleteBlocks', { ids: ['none'] }],
    ['reports.moveBlocks', { ids: ['none'], beforeId: null }],
    ['reports.saveTemplate', { reportId: 'none', name: 'X' }],
    ['reports.deleteTemplate', { name: 'none' }],
  ] as const)('is refused: %s', async (name, input) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
  });
});
