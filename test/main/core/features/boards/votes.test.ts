import { beforeEach, describe, expect, it } from 'vitest';
import { createBoard } from '../../../../helpers/create-board.ts';
import type { BoardAtHand } from '../../../../helpers/create-board.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let board: BoardAtHand;
beforeEach(async () => {
  board = await createBoard(hand.core, hand.study);
});

const rounds = () => hand.core.call('boards.votes', { boardId: board.boardId });
const start = async (more: object = {}) => {
  const round = { name: 'Second', dotsEach: 3, isAnonymous: false, allowsSeveral: false, area: null };
  return (await hand.core.call('boards.startVote', { boardId: board.boardId, ...round, ...more })).id;
};
const vote = (roundId: string, card: number, voter = 'Anna') =>
  hand.core.call('boards.vote', { roundId, cardId: board.cards[card]!, voter });

describe('a vote', () => {
  it('counts dots by card and by voter, the most first', async () => {
    await vote(board.roundId, 1, 'Ben');
    await vote(board.roundId, 1, ' anna ');
    const [round] = await rounds();
    expect(round).toMatchObject({ name: 'First', dotsEach: 2, isOpen: true, area: null });
    expect(round?.cards).toEqual([
      { cardId: board.cards[1], dots: 2, voters: ['Ben', 'Anna'] },
      { cardId: board.cards[0], dots: 1, voters: ['Anna'] },
    ]);
    expect(round?.voters).toEqual([
      { voter: 'Anna', dots: 2 },
      { voter: 'Ben', dots: 1 },
    ]);
  });

  it('gives each so many dots, several on a card where that is allowed', async () => {
    await vote(board.roundId, 0);
    const third = vote(board.roundId, 1);
    await expect(third).rejects.toMatchObject({ code: 'no-dots-left', details: { voter: 'Anna', dots: 2 } });
    await vote(board.roundId, 1, 'Ben');
    expect((await rounds())[0]?.cards[0]).toEqual({ cardId: board.cards[0], dots: 2, voters: ['Anna'] });
  });

  it('takes a dot away with a second one, where a card can have one only, also when none is left', async () => {
    const id = await start({ dotsEach: 1 });
    await vote(id, 0);
    await vote(id, 0);
    expect((await rounds())[0]).toMatchObject({ id, cards: [], voters: [] });
  });

  it('takes back a dot, and none that is not there', async () => {
    const dot = { roundId: board.roundId, cardId: board.cards[0]!, voter: 'ANNA' };
    await vote(board.roundId, 0);
    await hand.core.call('boards.unvote', dot);
    expect((await rounds())[0]?.cards).toMatchObject([{ dots: 1 }]);
    await hand.core.call('boards.unvote', dot);
    const { undoCount } = await hand.core.call('history.state', {});
    await hand.core.call('boards.unvote', dot);
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount);
  });

  it('knows of an anonymous voter the number only', async () => {
    const id = await start({ isAnonymous: true });
    await vote(id, 0, '1');
    await vote(id, 0, '2');
    expect((await rounds())[0]).toMatchObject({
      cards: [{ dots: 2, voters: [] }],
      voters: [{ voter: '1' }, { voter: '2' }],
    });
    await expect(vote(id, 0, 'Anna')).rejects.toMatchObject({ code: 'voter-not-number' });
  });

  it('takes in the cards whose middle is in its area', async () => {
    const id = await start({ area: { x: 90, y: 90, width: 60, height: 60 } });
    await vote(id, 0);
    await expect(vote(id, 1)).rejects.toMatchObject({ code: 'card-outside-vote' });
    expect((await rounds())[0]?.area).toEqual({ x: 90, y: 90, width: 60, height: 60 });
  });

  it('refuses cards of other boards, and those that are no more', async () => {
    const { id: other } = await hand.core.call('boards.create', { name: 'Other' });
    const { ids } = await hand.core.call('boards.addCards', { boardId: other, sources: [{ kind: 'note', text: '' }] });
    const dot = { roundId: board.roundId, voter: 'Anna' };
    const refused = (cardId: string) => hand.core.call('boards.vote', { ...dot, cardId });
    await expect(refused(ids[0]!)).rejects.toMatchObject({ code: 'card-outside-vote' });
    await expect(refused('none')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes no dots and gives none back when it is closed, until it is opened again', async () => {
    await hand.core.call('boards.updateVote', { id: board.roundId, isOpen: false, name: 'Over' });
    const refusal = { code: 'vote-closed', details: { name: 'Over' } };
    await expect(vote(board.roundId, 1)).rejects.toMatchObject(refusal);
    const dot = { roundId: board.roundId, cardId: board.cards[0]!, voter: 'Anna' };
    await expect(hand.core.call('boards.unvote', dot)).rejects.toMatchObject(refusal);
    await hand.core.call('boards.updateVote', { id: board.roundId, isOpen: true });
    await vote(board.roundId, 1);
  });

  it('loses the dots of a card that goes, and goes with its board', async () => {
    await hand.core.call('boards.remove', { boardId: board.boardId, cardIds: [board.cards[0]!], clusterIds: [] });
    expect((await rounds())[0]?.cards).toEqual([]);
    await hand.core.call('boards.deleteVote', { id: board.roundId });
    expect(await rounds()).toEqual([]);
    await expect(vote(board.roundId, 1)).rejects.toMatchObject({ code: 'not-found' });
  });
});
