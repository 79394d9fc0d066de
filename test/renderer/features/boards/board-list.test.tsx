// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoardList } from '../../../../src-renderer/features/boards/board-list.tsx';
import { renameBoard } from '../../../../src-renderer/features/boards/boards-state.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  renameBoard(null);
  notices.clear();
});

const boards = async () => (await hand.core.call('boards.list', {})).map(({ name }) => name);
const undo = () =>
  act(() => notices.visibleToasts[0]?.content.actions?.find(({ label }) => label === 'Undo')?.onAction());

describe('the list of boards', () => {
  it('teaches what a board is, makes one, and names it where it is read', async () => {
    const { user } = renderWithCore(hand.core, <BoardList />);
    expect(await screen.findByText(/quotes become cards/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'New board' }));
    const field = await screen.findByRole('textbox', { name: 'Name of the board' });
    await user.clear(field);
    await user.type(field, '看得懂{Enter}');
    await waitFor(async () => expect(await boards()).toEqual(['看得懂']));
  });

  it('says how much stands on a board, and goes to the one that is chosen', async () => {
    await createBoard(hand.core, hand.study);
    const { user } = renderWithCore(hand.core, <BoardList />);
    const shown = await screen.findByRole('row', { name: /Needs/ });
    expect(within(shown).getByText('4 cards · 2 clusters')).toBeTruthy();
    await user.click(shown);
    expect(useNavigation.getState()).toMatchObject({ place: 'boards' });
  });

  it('copies a board and deletes it, and both can be undone', async () => {
    await createBoard(hand.core, hand.study);
    const { user } = renderWithCore(hand.core, <BoardList />);
    await user.click(await screen.findByRole('row', { name: /Needs/ }));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: 'Copy board' }));
    await waitFor(async () => expect(await boards()).toEqual(['Needs', 'Needs (copy)']));
    await user.click(await screen.findByRole('row', { name: /copy/ }));
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await boards()).toEqual(['Needs']));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toContain('was deleted'));
    undo();
    await waitFor(async () => expect(await boards()).toEqual(['Needs', 'Needs (copy)']));
  });
});
