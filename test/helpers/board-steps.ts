import fc from 'fast-check';
import type { TestCore } from './create-test-core.ts';
import { at, attempt, codes, codings, documents, findings, id, memo, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

const boards = async (core: TestCore) => {
  const all = await core.call('boards.list', {});
  return all.map((board) => board.id);
};

/** A board with the ids of what stands on it. */
async function boardAt(core: TestCore, i: number) {
  const boardId = pick(await boards(core), i);
  if (boardId === undefined) return { boardId: 'none', cards: [], clusters: [] };
  const { cards, clusters } = await core.call('boards.places', { boardId });
  return { boardId, cards: cards.map((card) => card.id), clusters: clusters.map((cluster) => cluster.id) };
}

const box = (i: number) => ({ x: i - 300.5, y: i % 70, width: 50 + (i % 300), height: 40 + (i % 90) });

const side = { name: 'Frequency', marks: [{ label: '1–2', start: 0, end: 90.5 }] };

/** One command on boards with random input on whatever is there. */
export const boardSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at).map(([name, i]): Step => async (core) => {
    await attempt(core, 'boards.create', { name });
    if (i % 4 === 0) await attempt(core, 'boards.rename', { id: pick(await boards(core), i) ?? 'none', name });
    if (i % 7 === 0)
      await attempt(core, 'boards.copy', { id: pick(await boards(core), i) ?? 'none', name: `${name}2` });
    if (i % 9 === 0) await attempt(core, 'boards.delete', { id: pick(await boards(core), i) ?? 'none' });
  }),
  fc.tuple(at, at, at, memo).map(([i, j, start, text]): Step => async (core) => {
    const { boardId, clusters } = await boardAt(core, i);
    const documentId = id(pick(await documents(core), j));
    const sources = [
      { kind: 'note', text } as const,
      { kind: 'place', documentId, start: start % 90, end: (start % 90) + 5 } as const,
      { kind: 'passage', passageId: pick(await codings(core), j)?.passageId ?? 'none' } as const,
      { kind: 'code', codeId: pick(await codes(core), j) ?? 'none' } as const,
      { kind: 'finding', findingId: id(pick(await findings(core), j)) } as const,
      { kind: 'memo', memoId: id(pick(await core.call('memos.list', {}), j)) } as const,
    ];
    const into = start % 2 === 0 ? pick(clusters, j) : undefined;
    const chosen = sources.filter((_source, index) => (j >> index) % 2 === 0);
    await attempt(core, 'boards.addCards', {
      ...(j % 7 === 0 ? { newBoard: `Cards ${i}` } : { boardId }),
      sources: chosen.length > 0 ? chosen : sources,
      skipsKnown: i % 2 === 0,
      ...(into !== undefined && { clusterId: into }),
    });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const { boardId, cards, clusters } = await boardAt(core, i);
    const clusterId = pick([...clusters, null], k) ?? null;
    await attempt(core, 'boards.place', {
      boardId,
      cards: cards.slice(0, j % 4).map((card, index) => ({ id: card, x: j + index, y: k, clusterId })),
      clusters: clusters.slice(0, k % 3).map((cluster) => ({ id: cluster, ...box(j), parentId: clusterId })),
      ...(k % 5 === 0 && { scale: { frame: box(k), across: side, down: side } }),
    });
    if (k % 7 === 0) await attempt(core, 'boards.hideScale', { boardId });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const { boardId, cards, clusters } = await boardAt(core, i);
    const inside = cards.slice(j % 3, (j % 3) + 2).map((card) => ({ id: card, x: j, y: i }));
    const cluster = { name, box: box(i), parentId: pick([...clusters, null], j) ?? null, cards: inside };
    await attempt(core, 'boards.createClusters', { boardId, clusters: [cluster] });
    const changed = pick(clusters, j) ?? 'none';
    await attempt(core, 'boards.updateCluster', { id: changed, question: name, isLocked: j % 3 === 0 });
  }),
  fc.tuple(at, at, memo).map(([i, j, text]): Step => async (core) => {
    const { boardId, cards, clusters } = await boardAt(core, i);
    const card = pick(cards, j) ?? 'none';
    await attempt(core, 'boards.editCard', { id: card, text: j % 3 === 0 ? null : text });
    const layer = j % 2 === 0 ? 'front' : 'back';
    await attempt(core, 'boards.updateCards', {
      ids: [card],
      clusterIds: clusters.slice(0, i % 3),
      color: j,
      isLocked: j % 5 === 0,
      layer,
      isGroup: j % 2 > 0,
    });
    const round = pick(boardId === 'none' ? [] : await core.call('boards.votes', { boardId }), j);
    await attempt(core, 'boards.vote', { roundId: id(round), cardId: card, voter: j % 2 === 0 ? 'Anna' : '王' });
    if (j % 4 === 0) await attempt(core, 'boards.unvote', { roundId: id(round), cardId: card, voter: 'anna' });
    if (j % 6 === 0) await attempt(core, 'boards.deleteVote', { id: id(round) });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const { boardId, cards, clusters } = await boardAt(core, i);
    const [cardIds, clusterIds] = [cards.slice(0, j % 3), clusters.slice(0, j % 2)];
    if (j % 3 === 0) await attempt(core, 'boards.remove', { boardId, cardIds, clusterIds });
    else await attempt(core, 'boards.copyCards', { boardId, cardIds, clusterIds, dx: j, dy: 1 });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const { boardId, clusters } = await boardAt(core, i);
    const clusterId = pick(clusters, j) ?? 'none';
    if (j % 3 === 0) await attempt(core, 'boards.clusterToCode', { clusterId, name });
    if (j % 3 === 1) await attempt(core, 'boards.clusterToFinding', { clusterId, title: name });
    if (j % 3 === 2)
      await attempt(core, 'boards.codeToCluster', { boardId, codeId: pick(await codes(core), j) ?? 'none' });
    const round = { name, dotsEach: 1 + (j % 3), isAnonymous: j % 4 === 0, allowsSeveral: j % 2 === 0 };
    await attempt(core, 'boards.startVote', { boardId, ...round, area: j % 5 === 0 ? box(j) : null });
  }),
];
