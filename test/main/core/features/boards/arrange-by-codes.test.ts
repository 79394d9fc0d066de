import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../../../src-main/shared/domain/boxes.ts';
import { overlapsAmong, standing } from '../../../../helpers/boxes.ts';
import { createBoard } from '../../../../helpers/create-board.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const at = { x: 40, y: 60 };

async function openBoard() {
  const { boardId } = await createBoard(hand.core, hand.study);
  const places = async () => (await hand.core.call('boards.places', { boardId })).cards;
  return { boardId, places, ids: (await places()).map(({ id }) => id) };
}

describe('boards.arrangeByCodes', () => {
  it('gives every named card a place of its own, says how far it is, and changes nothing', async () => {
    const { boardId, places, ids } = await openBoard();
    const [before, changes] = [await places(), hand.core.changes.length];
    const stages = new Set<string>();
    const input = { boardId, cardIds: ids, at };
    const arranged = await hand.core.call('boards.arrangeByCodes', input, {
      onProgress: ({ stage }) => void stages.add(stage),
    });
    const boxes = standing(before, arranged.cards);
    expect(arranged.cards.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(overlapsAmong(boxes, boxesMeet)).toEqual([]);
    expect([Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]).toEqual([at.x, at.y]);
    expect([...stages]).toEqual(['arranging']);
    expect(await places()).toEqual(before);
    expect(hand.core.changes.length).toBe(changes);
  });

  it('leaves locked cards where they are, and takes those in no cluster where none are named', async () => {
    const { boardId, places, ids } = await openBoard();
    const loose = (await places()).filter(({ clusterId }) => clusterId === null).map(({ id }) => id);
    await hand.core.call('boards.updateCards', { ids: ids.slice(0, 1), isLocked: true });
    const all = await hand.core.call('boards.arrangeByCodes', { boardId, cardIds: ids });
    const unnamed = await hand.core.call('boards.arrangeByCodes', { boardId });
    expect(all.cards.map(({ id }) => id).toSorted()).toEqual(ids.slice(1).toSorted());
    expect(unnamed.cards.map(({ id }) => id).toSorted()).toEqual(loose.filter((id) => id !== ids[0]).toSorted());
  });

  it('refuses cards of another board', async () => {
    const { boardId } = await openBoard();
    await expect(hand.core.call('boards.arrangeByCodes', { boardId, cardIds: ['none'] })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('ends when it is cancelled', async () => {
    const { boardId, ids } = await openBoard();
    const controller = new AbortController();
    const { signal } = controller;
    const arranged = hand.core.call('boards.arrangeByCodes', { boardId, cardIds: ids }, { signal });
    controller.abort();
    await expect(arranged).rejects.toMatchObject({ code: 'cancelled' });
  });
});
