import { arrangeClusters } from '../../src-main/shared/domain/arrange-clusters.ts';
import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { boardName, clusters, looseQuotes, votes } from './board.ts';

// Far enough for the order in which they are arranged.
const apart = 2000;

/** A board of what stood out; one of its clusters became a theme. */
export async function fillBoard(client: Client, passageOf: (quote: string) => string): Promise<void> {
  const { id: boardId } = await client.call('boards.create', { name: boardName });
  const cardIds = new Map<string, string>();
  const addCards = async (quotes: readonly string[], clusterId?: string) => {
    const sources = quotes.map((quote) => ({ kind: 'passage' as const, passageId: passageOf(quote) }));
    const { ids } = await client.call('boards.addCards', { boardId, sources, clusterId });
    quotes.forEach((quote, index) => cardIds.set(quote, ids[index] ?? ''));
  };
  const clusterIds = new Map<string, string>();
  for (const [index, { name, question, within, quotes }] of clusters.entries()) {
    const box = { x: index * apart, y: 0, width: 400, height: 400 };
    const parentId = within === undefined ? null : clusterIds.get(within);
    const wanted = { name, box, parentId, cards: [] };
    const { ids } = await client.call('boards.createClusters', { boardId, clusters: [wanted] });
    const [id] = ids;
    assert(id, `the cluster ${name} is made`);
    clusterIds.set(name, id);
    await addCards(quotes, id);
    if (question !== undefined) await client.call('boards.updateCluster', { id, question });
  }
  await addCards(looseQuotes);
  await tidy(client, boardId);
  for (const { name, code } of clusters) {
    const clusterId = clusterIds.get(name);
    if (code !== undefined && clusterId) await client.call('boards.clusterToCode', { clusterId, name: code });
  }
  await vote(client, boardId, cardIds);
}

async function tidy(client: Client, boardId: string): Promise<void> {
  const places = await client.call('boards.places', { boardId });
  const { clusters: named } = await client.call('boards.contents', { boardId });
  const parentOf = new Map(named.map(({ id, parentId }) => [id, parentId]));
  const arranged = arrangeClusters({
    cards: places.cards,
    clusters: places.clusters.map((place) => ({ ...place, parentId: parentOf.get(place.id) ?? null })),
    at: { x: 0, y: 0 },
  });
  await client.call('boards.place', { boardId, cards: [...arranged.cards], clusters: [...arranged.clusters] });
}

async function vote(client: Client, boardId: string, cardIds: ReadonlyMap<string, string>): Promise<void> {
  const { id: roundId } = await client.call('boards.startVote', {
    boardId,
    name: 'Where to begin?',
    dotsEach: 2,
    isAnonymous: true,
    allowsSeveral: false,
    area: null,
  });
  for (const [index, quotes] of votes.entries()) {
    for (const quote of quotes) {
      const cardId = cardIds.get(quote);
      assert(cardId, `a card has the words ${quote}`);
      await client.call('boards.vote', { roundId, cardId, voter: String(index + 1) });
    }
  }
  await client.call('boards.updateVote', { id: roundId, isOpen: false });
}
