// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoardInspector } from '../../../../src-renderer/features/boards/board-inspector.tsx';
import {
  chooseTool,
  enterBoard,
  selectCard,
  selectOnBoard,
} from '../../../../src-renderer/features/boards/board-state.ts';
import { useVoteCommands } from '../../../../src-renderer/features/boards/use-vote-commands.ts';
import { showRound } from '../../../../src-renderer/features/boards/vote-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

function Vote({ boardId }: { readonly boardId: string }) {
  useVoteCommands(boardId);
  return <BoardInspector boardId={boardId} />;
}

beforeEach(() => {
  enterBoard(null);
  selectOnBoard([]);
  showRound(null);
  chooseTool('vote');
  notices.clear();
});

async function openBoard() {
  const board = await createBoard(hand.core, hand.study);
  return { board, ...renderWithCore(hand.core, <Vote boardId={board.boardId} />) };
}

async function run(command: string, cardId: string) {
  act(() => selectCard(cardId));
  await waitFor(() => expect(findCommand(command)?.isEnabled).toBe(true));
  act(() => findCommand(command)?.run());
}
const rounds = (boardId: string) => hand.core.call('boards.votes', { boardId });

describe('a vote on a board', () => {
  it('gives and takes dots for the person whose turn it is', async () => {
    const { board, user } = await openBoard();
    await user.type(await screen.findByRole('textbox', { name: 'Who is voting now' }), 'Ben');
    expect(screen.getByRole('status').textContent).toBe('2 dots left');
    await run('boards.giveDot', board.cards[1]!);
    await screen.findByText('1 dot left');
    await run('boards.giveDot', board.cards[0]!);
    await screen.findByText('0 dots left');
    expect((await rounds(board.boardId))[0]?.cards).toEqual([
      { cardId: board.cards[0], dots: 2, voters: ['Anna', 'Ben'] },
      { cardId: board.cards[1], dots: 1, voters: ['Ben'] },
    ]);
    await run('boards.takeDot', board.cards[1]!);
    await screen.findByText('1 dot left');
  });

  it('asks who is voting before a dot is given', async () => {
    const { board } = await openBoard();
    await screen.findByRole('textbox', { name: 'Who is voting now' });
    await run('boards.giveDot', board.cards[1]!);
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('Say first who is voting.'));
  });

  it('starts an anonymous round in which people are numbers', async () => {
    const { board, user } = await openBoard();
    await user.click(await screen.findByRole('link', { name: 'New vote' }));
    await user.type(screen.getByRole('textbox', { name: 'What is voted on' }), 'Which first?');
    await user.click(screen.getByRole('switch', { name: 'Anonymous: numbers, no names' }));
    await user.click(screen.getByRole('button', { name: 'Start the vote' }));
    expect(await screen.findByText('Person 1')).toBeTruthy();
    await run('boards.giveDot', board.cards[2]!);
    await screen.findByText('2 dots left');
    await user.click(screen.getByRole('button', { name: 'Next person' }));
    expect(await screen.findByText('Person 2')).toBeTruthy();
    expect((await rounds(board.boardId))[0]).toMatchObject({ name: 'Which first?', isAnonymous: true });
  });

  it('is closed, opened again and deleted', async () => {
    const { board, user } = await openBoard();
    await user.click(await screen.findByRole('button', { name: 'Close the vote' }));
    await user.click(await screen.findByRole('button', { name: 'Open it again' }));
    await user.click(await screen.findByRole('link', { name: 'Delete' }));
    await waitFor(async () => expect(await rounds(board.boardId)).toEqual([]));
    expect(await screen.findByRole('button', { name: 'Start the vote' })).toBeTruthy();
  });
});
