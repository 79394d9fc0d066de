// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useShortcuts } from '../../../../src-renderer/app/use-shortcuts.ts';
import { BoardView } from '../../../../src-renderer/features/boards/board-view.tsx';
import {
  chooseTool,
  enterBoard,
  selectOnBoard,
  useBoardState,
  write,
} from '../../../../src-renderer/features/boards/board-state.ts';
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

function Place() {
  useShortcuts();
  return <BoardView />;
}

async function openBoard() {
  const board = await createBoard(hand.core, hand.study);
  await hand.core.call('preferences.set', { layout: { 'boards.asList': 1 } });
  const view = renderWithCore(hand.core, <Place />);
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

  it('renames a cluster', async () => {
    const { board, user } = await openBoard();
    await user.click(await row(/A voice, please/));
    await user.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Words' });
    await user.clear(name);
    await user.type(name, 'Speak{Enter}');
    await row(/Speak/);
    expect((await contents(board.boardId)).clusters.map((cluster) => cluster.name)).toContain('Speak');
  });

  it.each([
    ['Enter', '{Enter}'],
    ['Ctrl and Enter', '{Control>}{Enter}{/Control}'],
    ['Escape', '{Escape}'],
  ])('rewrites a card in several lines, kept by %s', async (_, keys) => {
    const { board, user } = await openBoard();
    await user.click(await row(/Ask Ben/));
    await user.keyboard('{F2}');
    const words = await screen.findByRole('textbox', { name: 'Words of the card' });
    await waitFor(() => expect(document.activeElement).toBe(words));
    await user.keyboard('{Control>}{End}{/Control}{Shift>}{Enter}{/Shift}and Carla' + keys);
    await row(/Ask Ben and Carla/);
    expect((await contents(board.boardId)).cards.map(({ text }) => text)).toContain('Ask Ben\nand Carla');
    expect(useBoardState.getState().writing).toBeNull();
  });

  it('keeps a card as it was where its words are all taken away, and takes no key of an input method', async () => {
    const { board, user } = await openBoard();
    await user.click(await row(/Ask Ben/));
    await user.keyboard('{F2}');
    const words = await screen.findByRole('textbox', { name: 'Words of the card' });
    await user.clear(words);
    fireEvent.keyDown(words, { key: 'Enter', keyCode: 229 });
    expect(useBoardState.getState().writing).not.toBeNull();
    await user.keyboard('{Enter}');
    expect(useBoardState.getState().writing).toBeNull();
    expect((await contents(board.boardId)).cards.map(({ text }) => text)).toContain('Ask Ben');
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
    const words = await screen.findByRole('textbox', { name: 'Words of the note' });
    await user.type(words, 'Soon{Shift>}{Enter}{/Shift}please{Escape}');
    expect((await row(/Soon please/)).getAttribute('aria-level')).toBe('2');
    expect((await contents(board.boardId)).clusters).toHaveLength(3);
  });

  it('takes letters as commands, and pasted lines as notes', async () => {
    const { board, user } = await openBoard();
    await user.click(await row(/Ask Ben/));
    await user.keyboard('n');
    await screen.findByRole('textbox', { name: 'Words of the note' });
    await user.keyboard('{Escape}');
    await user.click(await row(/等/));
    await user.paste('One\nTwo');
    expect((await row(/One/)).getAttribute('aria-level')).toBe('3');
    expect((await contents(board.boardId)).cards).toHaveLength(6);
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
