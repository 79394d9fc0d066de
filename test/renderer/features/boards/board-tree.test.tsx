// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoardView } from '../../../../src-renderer/features/boards/board-view.tsx';
import { chooseTool, enterBoard, selectOnBoard, write } from '../../../../src-renderer/features/boards/board-state.ts';
import { askOnBoard } from '../../../../src-renderer/features/boards/tree-requests.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { showBoard, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  enterBoard(null);
  selectOnBoard([]);
  write(null);
  askOnBoard(null);
  chooseTool('select');
  notices.clear();
});

async function openBoard() {
  const board = await createBoard(hand.core, hand.study);
  await hand.core.call('preferences.set', { layout: { 'boards.asList': 1 } });
  const view = renderWithCore(hand.core, <BoardView />);
  act(() => showBoard(board.boardId));
  await screen.findByRole('treegrid', { name: 'Clusters and cards of “Needs”' });
  return { board, ...view };
}

const contents = (boardId: string) => hand.core.call('boards.contents', { boardId });
const row = (name: RegExp) => screen.findByRole('row', { name });
const clusterOf = async (boardId: string, cardId: string) =>
  (await hand.core.call('boards.places', { boardId })).cards.find(({ id }) => id === cardId)?.clusterId;

describe('a board as a list', () => {
  it('says clusters with what is in them, and cards with who said them', async () => {
    await openBoard();
    expect((await row(/A voice, please/)).getAttribute('aria-level')).toBe('1');
    expect((await row(/等/)).getAttribute('aria-level')).toBe('2');
    expect(within(await row(/The remote control needs a voice/)).getByText('Ben')).toBeTruthy();
    expect((await row(/Ask Ben/)).getAttribute('aria-level')).toBe('1');
  });

  it('opens the passage of a card', async () => {
    const { user } = await openBoard();
    await user.dblClick(await row(/The remote control needs a voice/));
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', documentId: hand.study.meeting.id });
  });

  it('renames a cluster and rewrites a card', async () => {
    const { board, user } = await openBoard();
    await user.click(await row(/A voice, please/));
    await user.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Words' });
    await user.clear(name);
    await user.type(name, 'Speak{Enter}');
    await user.click(await row(/Ask Ben/));
    await user.keyboard('{F2}');
    const words = await screen.findByRole('textbox', { name: 'Words' });
    await user.clear(words);
    await user.type(words, 'Ask Carla{Enter}');
    await row(/Ask Carla/);
    expect((await contents(board.boardId)).clusters.map((cluster) => cluster.name)).toContain('Speak');
  });

  it('moves a card to another cluster by its name, and out of all', async () => {
    const { board, user } = await openBoard();
    const note = board.cards[3]!;
    await user.click(await row(/Ask Ben/));
    act(() => findCommand('boards.moveTo')?.run());
    await screen.findByRole('combobox', { name: 'Move to a cluster' });
    await user.keyboard('voice{Enter}');
    await waitFor(async () => expect(await clusterOf(board.boardId, note)).toBe(board.outer));
    act(() => findCommand('boards.moveTo')?.run());
    await user.click(await screen.findByRole('option', { name: 'In no cluster' }));
    await waitFor(async () => expect(await clusterOf(board.boardId, note)).toBeNull());
  });

  it('makes a cluster of cards and a note in it', async () => {
    const { board, user } = await openBoard();
    await user.click(await row(/Ask Ben/));
    await user.click(screen.getByRole('button', { name: 'Cluster' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name of the cluster' }), 'To do{Enter}');
    await row(/To do/);
    await user.click(await row(/To do/));
    await user.click(screen.getByRole('button', { name: 'Note' }));
    await user.type(await screen.findByRole('textbox', { name: 'Words of the note' }), 'Soon{Enter}');
    expect((await row(/Soon/)).getAttribute('aria-level')).toBe('2');
    expect((await contents(board.boardId)).clusters).toHaveLength(3);
  });

  it('removes what is selected, and can take it back', async () => {
    const { board, user } = await openBoard();
    await user.click(await row(/Ask Ben/));
    await user.keyboard('{Delete}');
    await waitFor(async () => expect((await contents(board.boardId)).cards).toHaveLength(3));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('1 thing removed.'));
    act(() => notices.visibleToasts[0]?.content.actions?.[0]?.onAction());
    await waitFor(async () => expect((await contents(board.boardId)).cards).toHaveLength(4));
  });
});
