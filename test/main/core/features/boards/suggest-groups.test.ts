import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const texts = [
  'My card was lost yesterday',
  'I lost my card on the train',
  'Where is the card I lost?',
  '等待的时间太长了',
  '排队等待太久，等待让人着急',
  '等待时间实在太长',
  'Penguins!',
];

async function boardOf(notes: readonly string[]) {
  const { id: boardId } = await hand.core.call('boards.create', { name: 'Needs' });
  const sources = notes.map((text) => ({ kind: 'note' as const, text }));
  const { ids } = await hand.core.call('boards.addCards', { boardId, sources });
  return { boardId, ids };
}

describe('boards.suggestGroups', () => {
  it('suggests groups of cards with their telling words, and says what it does', async () => {
    const { boardId, ids } = await boardOf(texts);
    const stages: string[] = [];
    const { groups, left } = await hand.core.call(
      'boards.suggestGroups',
      { boardId, groups: 2 },
      { onProgress: ({ stage }) => stages.push(stage) },
    );
    expect(groups).toEqual([
      { cardIds: ids.slice(0, 3), words: expect.arrayContaining(['card', 'lost']) },
      { cardIds: ids.slice(3, 6), words: expect.arrayContaining(['等待']) },
    ]);
    expect(left).toEqual([ids[6]]);
    expect(stages).toEqual(['reading-words', 'comparing', 'grouping', 'naming-groups']);
  });

  it('changes nothing, and suggests the same for the same seed', async () => {
    const { boardId } = await boardOf(texts);
    const before = hand.core.changes.length;
    const once = await hand.core.call('boards.suggestGroups', { boardId, method: 'ward', seed: 4 });
    expect(await hand.core.call('boards.suggestGroups', { boardId, method: 'ward', seed: 4 })).toEqual(once);
    expect(hand.core.changes.length).toBe(before);
  });

  it('looks at cards in no cluster, or at those that are named', async () => {
    const { boardId, ids } = await boardOf(texts);
    const box = { x: 0, y: 0, width: 100, height: 100 };
    const cards = ids.slice(0, 3).map((id) => ({ id, x: 0, y: 0 }));
    await hand.core.call('boards.createClusters', { boardId, clusters: [{ name: 'Lost', box, cards }] });
    const loose = await hand.core.call('boards.suggestGroups', { boardId });
    const named = await hand.core.call('boards.suggestGroups', { boardId, cardIds: ids.slice(0, 3) });
    expect(loose.groups.map(({ cardIds }) => cardIds)).toEqual([ids.slice(3, 6)]);
    expect(named).toMatchObject({ groups: [{ cardIds: ids.slice(0, 3) }], left: [] });
  });

  it('refuses fewer cards than there shall be groups', async () => {
    const { boardId, ids } = await boardOf(texts);
    const { call } = hand.core;
    await expect(call('boards.suggestGroups', { boardId, cardIds: ids.slice(0, 1) })).rejects.toMatchObject({
      code: 'too-few-cards',
      details: { cards: 1, needed: 2 },
    });
    await expect(call('boards.suggestGroups', { boardId, groups: 8 })).rejects.toMatchObject({
      code: 'too-few-cards',
      details: { cards: 7, needed: 8 },
    });
  });

  it('refuses cards of another board, and a board that is not there', async () => {
    const { boardId, ids } = await boardOf(texts);
    const { call } = hand.core;
    await expect(call('boards.suggestGroups', { boardId, cardIds: [ids[0]!, 'none'] })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(call('boards.suggestGroups', { boardId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('ends when it is cancelled', async () => {
    const { boardId } = await boardOf(texts);
    const controller = new AbortController();
    const suggested = hand.core.call(
      'boards.suggestGroups',
      { boardId },
      {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      },
    );
    await expect(suggested).rejects.toMatchObject({ code: 'cancelled' });
  });
});
