import { beforeEach, describe, expect, it } from 'vitest';
import { createBoard } from '../../../../helpers/create-board.ts';
import type { BoardAtHand } from '../../../../helpers/create-board.ts';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();
let board: BoardAtHand;
beforeEach(async () => {
  board = await createBoard(hand.core, hand.study);
});

const contents = () => hand.core.call('boards.contents', { boardId: board.boardId });
const places = () => hand.core.call('boards.places', { boardId: board.boardId });
const placed = async (id: string) => {
  const { cards, clusters } = await places();
  return [...cards, ...clusters].find((place) => place.id === id);
};
const place = (cards: readonly object[], clusters: readonly object[] = []) =>
  hand.core.call('boards.place', { boardId: board.boardId, cards, clusters } as never);
const outerBox = { x: 0, y: 0, width: 440, height: 500 };

describe('placing', () => {
  it('moves a cluster with the cards and clusters in it in one step', async () => {
    const before = await places();
    const { undoCount } = await hand.core.call('history.state', {});
    await place([], [{ id: board.outer, ...outerBox, x: 100, y: -10 }]);
    expect(await placed(board.inner)).toMatchObject({ x: 116, y: 190 });
    expect(await placed(board.cards[1]!)).toMatchObject({ x: 132, y: 242 });
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
    await hand.core.call('history.undo', {});
    expect(await places()).toEqual(before);
  });

  it('leaves what is locked', async () => {
    await hand.core.call('boards.updateCards', { ids: [board.cards[0]!], isLocked: true });
    await hand.core.call('boards.updateCluster', { id: board.inner, isLocked: true });
    await place([{ id: board.cards[0]!, x: 9, y: 9, clusterId: null }], [{ id: board.outer, ...outerBox, x: 100 }]);
    expect(await placed(board.cards[0]!)).toMatchObject({ x: 16, y: 52, clusterId: board.outer });
    expect(await placed(board.cards[1]!)).toMatchObject({ x: 32, y: 252 });
    expect(await placed(board.cards[2]!)).toMatchObject({ x: 304 });
  });

  it('says nothing new about words', async () => {
    hand.core.changes.length = 0;
    await place(
      [{ id: board.cards[3]!, x: 9, y: 9, clusterId: board.outer }],
      [{ id: board.outer, ...outerBox, x: 5 }],
    );
    expect(hand.core.changes.flat().toSorted()).toEqual(['cardPlace', 'clusterPlace', 'history']);
  });

  it('puts clusters into others and takes them out', async () => {
    const inner = { id: board.inner, x: 16, y: 200, width: 220, height: 200 };
    await place([], [{ ...inner, parentId: null }]);
    expect((await contents()).clusters.map(({ parentId }) => parentId)).toEqual([null, null]);
    await place([], [{ ...outerBox, id: board.outer, parentId: board.inner }]);
    expect((await contents()).clusters[0]?.parentId).toBe(board.inner);
  });

  it('refuses a cluster in itself, and moves nothing', async () => {
    const before = await places();
    const inside = place(
      [{ id: board.cards[3]!, x: 0, y: 0 }],
      [{ id: board.outer, ...outerBox, parentId: board.inner }],
    );
    await expect(inside).rejects.toMatchObject({ code: 'cluster-inside-itself', details: { name: 'A voice, please' } });
    const own = place([], [{ id: board.inner, ...outerBox, parentId: board.inner }]);
    await expect(own).rejects.toMatchObject({ code: 'cluster-inside-itself' });
    expect(await places()).toEqual(before);
  });

  it('knows only what stands on the board', async () => {
    const other = await hand.core.call('boards.copy', { id: board.boardId, name: 'Other' });
    const { cards, clusters } = await hand.core.call('boards.places', { boardId: other.id });
    const refusal = { code: 'not-found' };
    await expect(place([{ id: cards[0]!.id, x: 0, y: 0 }])).rejects.toMatchObject(refusal);
    await expect(place([], [{ ...outerBox, id: clusters[0]!.id }])).rejects.toMatchObject(refusal);
    const strange = { id: board.cards[0]!, x: 0, y: 0, clusterId: clusters[0]!.id };
    await expect(place([strange])).rejects.toMatchObject(refusal);
  });
});

describe('clusters', () => {
  it('are drawn around cards, the locked ones where they stand', async () => {
    await hand.core.call('boards.updateCards', { ids: [board.cards[3]!], isLocked: true });
    const before = await placed(board.cards[3]!);
    const { ids } = await hand.core.call('boards.createClusters', {
      boardId: board.boardId,
      clusters: [
        { name: ' One ', box: outerBox, cards: [{ id: board.cards[3]!, x: 1, y: 1 }] },
        { name: '', box: outerBox, cards: [{ id: board.cards[0]!, x: 1, y: 1, width: 90, height: 60 }] },
      ],
    });
    expect(await placed(board.cards[3]!)).toEqual({ ...before, clusterId: ids[0] });
    expect(await placed(board.cards[0]!)).toMatchObject({ x: 1, y: 1, width: 90, height: 60, clusterId: ids[1] });
    expect((await contents()).clusters.slice(2)).toMatchObject([{ name: 'One' }, { name: '', parentId: null }]);
  });

  it('leave what is in them to the one around them when they go', async () => {
    const { ids } = await hand.core.call('boards.createClusters', {
      boardId: board.boardId,
      clusters: [{ name: 'Innermost', box: { ...outerBox, width: 20 }, parentId: board.inner, cards: [] }],
    });
    await hand.core.call('boards.remove', { boardId: board.boardId, cardIds: [], clusterIds: [board.inner] });
    expect(await placed(board.cards[1]!)).toMatchObject({ clusterId: board.outer, x: 32, y: 252 });
    expect((await contents()).clusters).toMatchObject([{ id: board.outer }, { id: ids[0], parentId: board.outer }]);
    await hand.core.call('boards.remove', { boardId: board.boardId, cardIds: [], clusterIds: [board.outer] });
    expect(await placed(board.cards[1]!)).toMatchObject({ clusterId: null });
  });

  it('are copied with all that is in them, and the copy stays where the original is', async () => {
    const copy = (cardIds: readonly string[], clusterIds: readonly string[], boardId = board.boardId) =>
      hand.core.call('boards.copyCards', {
        boardId,
        cardIds: [...cardIds],
        clusterIds: [...clusterIds],
        dx: 10,
        dy: 20,
      });
    const first = await copy([board.cards[1]!], [board.inner]);
    expect(first).toMatchObject({ cardIds: { length: 1 }, clusterIds: { length: 1 } });
    expect(await placed(first.cardIds[0]!)).toMatchObject({ clusterId: first.clusterIds[0], x: 42, y: 272 });
    expect((await contents()).clusters.at(-1)).toMatchObject({ name: '等', parentId: board.outer });
    const alone = await copy([board.cards[1]!], []);
    expect(await placed(alone.cardIds[0]!)).toMatchObject({ clusterId: board.inner });
    const other = await hand.core.call('boards.create', { name: 'Other' });
    await copy([board.cards[1]!], [board.outer], other.id);
    expect(await hand.core.call('boards.places', { boardId: other.id })).toMatchObject({
      cards: { length: 5 },
      clusters: { length: 3 },
    });
    await expect(copy(['none'], [])).rejects.toMatchObject({ code: 'not-found' });
    await expect(copy([], ['none'])).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a cluster and its code', () => {
  const codes = async () => {
    const tree = await hand.core.call('codes.tree', {});
    return tree.map(({ id, name, parentId, codings }) => ({ id, name, parentId, codings }));
  };

  it('become one: a theme with codes below, every passage coded, in one step', async () => {
    const before = await codes();
    const { undoCount } = await hand.core.call('history.state', {});
    await hand.core.call('boards.updateCluster', { id: board.inner, color: 11 });
    const made = await hand.core.call('boards.clusterToCode', { clusterId: board.outer });
    expect(made.coded).toBe(2);
    const after = await codes();
    expect(after.filter(({ id }) => !before.some((code) => code.id === id))).toMatchObject([
      { id: made.codeId, name: 'A voice, please', parentId: null, codings: 1 },
      { name: '等', parentId: made.codeId, codings: 1 },
    ]);
    const { clusters, cards } = await contents();
    expect(clusters.map(({ codeId }) => codeId)).toEqual([made.codeId, after.find(({ name }) => name === '等')?.id]);
    expect(cards[1]?.codes).toMatchObject([{ name: '等', color: 11 }]);
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 2);
    await hand.core.call('history.undo', {});
    expect(await codes()).toEqual(before);
  });

  it('take the codes of its cards below it', async () => {
    const { find } = hand.study.codes;
    const { codeId } = await hand.core.call('boards.clusterToCode', { clusterId: board.outer, name: 'Voices' });
    expect((await codes()).find(({ id }) => id === find)).toMatchObject({ parentId: codeId, codings: 2 });
  });

  it('do again what came since, and nothing twice', async () => {
    const first = await hand.core.call('boards.clusterToCode', { clusterId: board.inner });
    const { meeting } = hand.study;
    const source = { kind: 'place', documentId: meeting.id, ...placeOf(meeting, 'A voice?') } as const;
    await hand.core.call('boards.addCards', { boardId: board.boardId, clusterId: board.inner, sources: [source] });
    await hand.core.call('boards.updateCluster', { id: board.inner, name: 'Renamed' });
    const second = await hand.core.call('boards.clusterToCode', { clusterId: board.inner });
    expect(second).toEqual({ codeId: first.codeId, coded: 1 });
    expect(await hand.core.call('boards.clusterToCode', { clusterId: board.inner })).toMatchObject({ coded: 0 });
    expect((await codes()).find(({ id }) => id === first.codeId)).toMatchObject({ name: '等', codings: 2 });
  });

  it('need a name that is free, those in it too', async () => {
    const { need, find } = hand.study.codes;
    const make = (more: object) => hand.core.call('boards.clusterToCode', { clusterId: board.outer, ...more });
    await expect(make({ name: 'Need' })).rejects.toMatchObject({ code: 'name-taken' });
    await expect(make({ parentId: find })).rejects.toMatchObject({ code: 'code-inside-itself' });
    await hand.core.call('boards.updateCluster', { id: board.inner, name: '' });
    const before = await codes();
    await expect(make({ parentId: need })).rejects.toMatchObject({ code: 'name-empty' });
    expect(await codes()).toEqual(before);
  });

  it('are made again when the code was deleted', async () => {
    const { codeId } = await hand.core.call('boards.clusterToCode', { clusterId: board.inner });
    await hand.core.call('codes.delete', { ids: [codeId] });
    expect((await contents()).clusters[1]?.codeId).toBeNull();
    expect(await hand.core.call('boards.clusterToCode', { clusterId: board.inner })).toMatchObject({ coded: 1 });
  });

  it('become a cluster of passages again, with a cluster for each code below', async () => {
    const { need } = hand.study.codes;
    const before = (await contents()).clusters.length;
    const made = await hand.core.call('boards.codeToCluster', { boardId: board.boardId, codeId: need });
    const { cards, clusters } = await contents();
    expect(clusters.slice(before).map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Need', null],
      ['Find it', made.clusterId],
      ['Voice', made.clusterId],
      ['Answer', made.clusterId],
    ]);
    expect(made.cards).toBe(5);
    expect(cards).toHaveLength(9);
    const [before1] = (await places()).clusters;
    expect((await placed(made.clusterId))!.x).toBeGreaterThan(before1!.x + before1!.width);
    expect(await hand.core.call('boards.clusterToCode', { clusterId: made.clusterId })).toEqual({
      codeId: need,
      coded: 0,
    });
  });
});

describe('a cluster and its finding', () => {
  const finding = async (id: string) => (await wholeFindings(hand.core.call)).find((one) => one.id === id);

  it('become one with its passages as evidence, which remember the card', async () => {
    const { findingId } = await hand.core.call('boards.clusterToFinding', { clusterId: board.outer });
    expect(await finding(findingId)).toMatchObject({
      title: 'A voice, please',
      recommendation: 'How might we make it speak?',
      evidence: [
        { text: 'The remote control needs a voice.', from: { kind: 'card', cardId: board.cards[0], name: 'Needs' } },
        { text: '車子壞了', from: { kind: 'card', cardId: board.cards[1], boardId: board.boardId } },
      ],
    });
    expect((await contents()).clusters[0]?.findingId).toBe(findingId);
  });

  it('add what came since when it is done again', async () => {
    const { findingId } = await hand.core.call('boards.clusterToFinding', { clusterId: board.inner, title: 'Waiting' });
    await place([{ id: board.cards[0]!, x: 40, y: 300, clusterId: board.inner }]);
    expect(await hand.core.call('boards.clusterToFinding', { clusterId: board.inner })).toEqual({ findingId });
    expect(await finding(findingId)).toMatchObject({ title: 'Waiting', evidence: { length: 2 } });
  });

  it('keep the evidence when the card goes', async () => {
    const { findingId } = await hand.core.call('boards.clusterToFinding', { clusterId: board.outer });
    await hand.core.call('boards.delete', { id: board.boardId });
    expect((await finding(findingId))?.evidence).toMatchObject([{ from: null }, { text: '車子壞了', from: null }]);
  });

  it('need a title', async () => {
    await hand.core.call('boards.updateCluster', { id: board.inner, name: '' });
    const make = hand.core.call('boards.clusterToFinding', { clusterId: board.inner });
    await expect(make).rejects.toMatchObject({ code: 'name-empty' });
  });

  it('also take single cards as evidence', async () => {
    const [id] = hand.study.findings;
    const cardIds = [board.cards[1]!, board.cards[2]!, board.cards[3]!];
    expect(await hand.core.call('findings.addEvidence', { id, cardIds })).toEqual({ added: 1 });
    const made = await hand.core.call('findings.create', { title: 'New', cardIds: [board.cards[0]!] });
    expect((await finding(made.id))?.evidence).toMatchObject([{ from: { cardId: board.cards[0] } }]);
    const strange = hand.core.call('findings.addEvidence', { id, cardIds: ['none'] });
    await expect(strange).rejects.toMatchObject({ code: 'not-found' });
  });
});
