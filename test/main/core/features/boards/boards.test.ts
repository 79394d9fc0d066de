import { beforeEach, describe, expect, it } from 'vitest';
import { createBoard } from '../../../../helpers/create-board.ts';
import type { BoardAtHand } from '../../../../helpers/create-board.ts';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let board: BoardAtHand;
beforeEach(async () => {
  board = await createBoard(hand.core, hand.study);
});

const contents = (boardId = board.boardId) => hand.core.call('boards.contents', { boardId });
const places = (boardId = board.boardId) => hand.core.call('boards.places', { boardId });
const note = (text: string) => ({ kind: 'note', text }) as const;
const passageCount = async () => (await hand.core.call('texts.emptied', {})).length;

describe('boards', () => {
  it('are listed in the order in which they were made, with what is on them', async () => {
    await hand.core.call('boards.create', { name: 'Another' });
    expect(await hand.core.call('boards.list', {})).toMatchObject([
      { name: 'Needs', cards: 4, clusters: 2 },
      { name: 'Another', cards: 0, clusters: 0 },
    ]);
  });

  it('have each a name of their own, in any case', async () => {
    const refusal = { code: 'name-taken' };
    await expect(hand.core.call('boards.create', { name: 'NEEDS' })).rejects.toMatchObject(refusal);
    await expect(hand.core.call('boards.copy', { id: board.boardId, name: 'needs' })).rejects.toMatchObject(refusal);
    await hand.core.call('boards.rename', { id: board.boardId, name: 'NEEDS' });
    expect((await contents()).name).toBe('NEEDS');
  });

  it('are copied with clusters and cards, without votes', async () => {
    await hand.core.call('boards.updateCards', {
      ids: board.cards.slice(0, 2),
      isGroup: true,
      isLocked: true,
      color: 3,
    });
    const { id } = await hand.core.call('boards.copy', { id: board.boardId, name: 'Copy' });
    const [original, copy] = [await contents(), await contents(id)];
    expect(copy.cards.map(({ text }) => text)).toEqual(original.cards.map(({ text }) => text));
    expect(copy.clusters.map(({ name, question }) => [name, question])).toEqual(
      original.clusters.map(({ name, question }) => [name, question]),
    );
    expect(copy.clusters[1]?.parentId).toBe(copy.clusters[0]?.id);
    const where = await places(id);
    expect(where.cards.map(({ clusterId }) => clusterId)).toEqual([
      copy.clusters[0]?.id,
      copy.clusters[1]?.id,
      copy.clusters[0]?.id,
      null,
    ]);
    expect(where.cards.slice(0, 2)).toMatchObject([{ isLocked: true, color: 3 }, { isLocked: true }]);
    expect(where.cards[0]?.groupId).toBe(where.cards[1]?.groupId);
    expect(where.cards[0]?.groupId).not.toBe((await places()).cards[0]?.groupId);
    expect(await hand.core.call('boards.votes', { boardId: id })).toEqual([]);
  });

  it('take along the passages on which nothing else stands when they are deleted', async () => {
    const { group } = hand.study;
    const place = placeOf(group, '車子壞了');
    await hand.core.call('boards.delete', { id: board.boardId });
    await hand.core.call('texts.edit', {
      documentId: group.id,
      length: group.text.length,
      changes: [{ from: place.start, to: place.end, insert: '' }],
    });
    expect(await passageCount()).toBe(0);
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('are found by their names, with clusters and what was written on cards', async () => {
    const found = await hand.core.call('search.names', { query: 'need' });
    expect(found).toContainEqual({ kind: 'board', id: board.boardId, name: 'Needs', insideId: null });
    expect(await hand.core.call('search.names', { query: 'make speak' })).toEqual([
      {
        kind: 'cluster',
        id: board.outer,
        name: 'A voice, please · How might we make it speak?',
        insideId: board.boardId,
      },
    ]);
    expect(await hand.core.call('search.names', { query: 'ask ben' })).toMatchObject([
      { kind: 'card', id: board.cards[3], insideId: board.boardId },
    ]);
  });

  it('show of a long note the words that were found', async () => {
    await hand.core.call('boards.editCard', {
      id: board.cards[3]!,
      text: `${'🙂 so '.repeat(99)}needle${' on'.repeat(99)}`,
    });
    const [found] = await hand.core.call('search.names', { query: 'needle' });
    expect(found?.name).toMatch(/^….*needle.*…$/u);
    expect(found?.name.length).toBeLessThan(125);
    expect(found?.name.isWellFormed()).toBe(true);
  });

  it('are linked to from memos', async () => {
    const url = `motif:board/${board.boardId}`;
    expect(await hand.core.call('memos.links', { urls: [url, 'motif:board/none'] })).toMatchObject([
      { url, kind: 'board', id: board.boardId, name: 'Needs' },
    ]);
  });

  it.each([
    ['boards.contents', { boardId: 'none' }],
    ['boards.places', { boardId: 'none' }],
    ['boards.votes', { boardId: 'none' }],
    ['boards.rename', { id: 'none', name: 'N' }],
    ['boards.delete', { id: 'none' }],
    ['boards.copy', { id: 'none', name: 'N' }],
    ['boards.addCards', { boardId: 'none', sources: [{ kind: 'note', text: '' }] }],
    ['boards.place', { boardId: 'none', cards: [], clusters: [] }],
    ['boards.editCard', { id: 'none', text: null }],
    ['boards.updateCards', { ids: ['none'] }],
    ['boards.updateCards', { ids: [], clusterIds: ['none'] }],
    ['boards.updateCluster', { id: 'none' }],
    ['boards.clusterToCode', { clusterId: 'none' }],
    ['boards.clusterToFinding', { clusterId: 'none' }],
    ['boards.codeToCluster', { boardId: 'none', codeId: 'none' }],
  ] as const)('and what is on them must be there: %s', async (name, input) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('come with their first cards in one step', async () => {
    const sources = [note('One'), note('Two')];
    const { boardId, ids } = await hand.core.call('boards.addCards', { newBoard: '新的', sources });
    expect(await hand.core.call('boards.list', {})).toContainEqual(
      expect.objectContaining({ id: boardId, name: '新的', cards: ids.length }),
    );
    expect((await hand.core.call('history.state', {})).undo).toMatchObject({
      label: 'boards.addCards',
      details: { name: '新的', count: 2, context: 'newBoard' },
    });
    await hand.core.call('history.undo', {});
    expect((await hand.core.call('boards.list', {})).map(({ name }) => name)).toEqual(['Needs']);
  });

  it.each([
    [{ newBoard: 'needs' }, 'name-taken'],
    [{ newBoard: ' ' }, 'invalid-input'],
    [{}, 'invalid-input'],
    [{ boardId: 'a', newBoard: 'b' }, 'invalid-input'],
  ])('take cards on one board that is there or new, not %j', async (where, code) => {
    const wanted = { ...where, sources: [note('One')] };
    await expect(hand.core.call('boards.addCards', wanted)).rejects.toMatchObject({ code });
  });

  it('change clusters and cards together in one step', async () => {
    const { undoCount } = await hand.core.call('history.state', {});
    const wanted = { ids: [board.cards[0]!], clusterIds: [board.outer, board.inner], color: 3, isLocked: true };
    await hand.core.call('boards.updateCards', wanted);
    const { clusters } = await hand.core.call('boards.contents', { boardId: board.boardId });
    expect(clusters.map(({ color, isLocked }) => [color, isLocked])).toEqual([
      [3, true],
      [3, true],
    ]);
    expect((await places()).cards.filter(({ color, isLocked }) => color === 3 && isLocked)).toHaveLength(1);
    const after = await hand.core.call('history.state', {});
    expect(after.undoCount).toBe(undoCount + 1);
    expect(after.undo?.details).toEqual({ name: 'Needs', count: 3, context: 'things' });
  });

  it('change nothing without saying something new', async () => {
    const { undoCount } = await hand.core.call('history.state', {});
    const { cards, clusters } = await places();
    await hand.core.call('boards.rename', { id: board.boardId, name: 'Needs' });
    await hand.core.call('boards.updateCluster', { id: board.outer });
    await hand.core.call('boards.place', { boardId: board.boardId, cards, clusters: [clusters[0]!] });
    await hand.core.call('boards.updateCards', { ids: [...board.cards], isLocked: false, color: null });
    await hand.core.call('boards.updateCards', { ids: [], clusterIds: [], isLocked: true });
    await hand.core.call('boards.updateCards', { ids: [], clusterIds: [board.outer], isLocked: false });
    await hand.core.call('boards.editCard', { id: board.cards[3]!, text: 'Ask Ben' });
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount);
  });
});
