// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeBy } from '../../../../src-renderer/features/boards/arrange-state.ts';
import { BoardInspector } from '../../../../src-renderer/features/boards/board-inspector.tsx';
import {
  chooseTool,
  enterBoard,
  selectOnBoard,
  useBoardState,
} from '../../../../src-renderer/features/boards/board-state.ts';
import { useActivities } from '../../../../src-renderer/workspace/activity.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  enterBoard(null);
  selectOnBoard([]);
  chooseTool('arrange');
  arrangeBy({ by: 'clusters', cards: null, x: 'frequency', y: 'severity' });
  notices.clear();
});

const places = (boardId: string) => hand.core.call('boards.places', { boardId });

describe('the arranging of a board', () => {
  it('is shown first and done in one step', async () => {
    const { boardId } = await createBoard(hand.core, hand.study);
    const before = await places(boardId);
    const { user } = renderWithCore(hand.core, <BoardInspector boardId={boardId} />);
    const arrange = await screen.findByRole('button', { name: 'Arrange' });
    await waitFor(() => expect(useBoardState.getState().preview?.positions.size).toBe(4));
    expect(await places(boardId)).toEqual(before);
    await user.click(arrange);
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('4 cards arranged.'));
    expect(await places(boardId)).not.toEqual(before);
    expect(useBoardState.getState()).toMatchObject({ tool: 'select', preview: null });
    await hand.core.call('history.undo', {});
    expect(await places(boardId)).toEqual(before);
  });

  it('changes nothing where everything stands so already', async () => {
    const { boardId } = await createBoard(hand.core, hand.study);
    const { user } = renderWithCore(hand.core, <BoardInspector boardId={boardId} />);
    await user.click(await screen.findByRole('button', { name: 'Arrange' }));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('4 cards arranged.'));
    notices.clear();
    const after = await places(boardId);
    chooseTool('arrange');
    await user.click(await screen.findByRole('button', { name: 'Arrange' }));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('Everything stands like this already.'));
    expect(await places(boardId)).toEqual(after);
  });

  it('by shared codes is worked out by the core, and done in one step', async () => {
    const { boardId } = await createBoard(hand.core, hand.study);
    const before = await places(boardId);
    arrangeBy({ by: 'codes', cards: 'all' });
    const { user } = renderWithCore(hand.core, <BoardInspector boardId={boardId} />);
    await waitFor(() => expect(useBoardState.getState().preview?.positions.size).toBe(4), { timeout: 10_000 });
    expect(await places(boardId)).toEqual(before);
    const shown = useBoardState.getState().preview!.positions;
    await user.click(screen.getByRole('button', { name: 'Arrange' }));
    await waitFor(async () => expect(await places(boardId)).not.toEqual(before));
    const after = (await places(boardId)).cards.map(({ id, x, y }) => [id, { x, y }]);
    expect(Object.fromEntries(after)).toEqual(Object.fromEntries(shown));
  });

  it('says that nothing was arranged when it is cancelled, and tries again', async () => {
    const { boardId } = await createBoard(hand.core, hand.study);
    arrangeBy({ by: 'codes', cards: 'all' });
    const { user } = renderWithCore(hand.core, <BoardInspector boardId={boardId} />);
    await waitFor(() => expect(useActivities.getState().activities).toHaveLength(1));
    act(() => useActivities.getState().activities[0]!.cancel());
    await screen.findByText('Nothing was arranged.', { exact: false });
    await user.click(screen.getByRole('link', { name: 'Try again' }));
    await waitFor(() => expect(useBoardState.getState().preview?.positions.size).toBe(4), { timeout: 10_000 });
  });

  it('keeps what the places mean for the canvas, by time and by axes', async () => {
    const { boardId } = await createBoard(hand.core, hand.study);
    arrangeBy({ by: 'axes', cards: 'all' });
    const { user } = renderWithCore(hand.core, <BoardInspector boardId={boardId} />);
    await waitFor(() => expect(useBoardState.getState().preview?.scale?.across.name).toBe('Frequency of its codes'));
    await user.click(screen.getByRole('button', { name: 'Arrange' }));
    await waitFor(() => expect(useBoardState.getState().preview).toBeNull());
    const scale = { across: { name: 'Frequency of its codes' }, down: { name: expect.any(String) } };
    await waitFor(async () => expect((await places(boardId)).scale).toMatchObject(scale));
    await hand.core.call('history.undo', {});
    expect((await places(boardId)).scale).toBeNull();
    await hand.core.call('history.redo', {});
    expect((await places(boardId)).scale).toMatchObject(scale);
  });

  it('says what the axes mean, and takes cards out of their clusters where all are arranged', async () => {
    const { boardId, cards } = await createBoard(hand.core, hand.study);
    arrangeBy({ by: 'axes', cards: 'all' });
    const { user } = renderWithCore(hand.core, <BoardInspector boardId={boardId} />);
    expect(await screen.findByText('Cards leave the clusters they are in.')).toBeTruthy();
    expect(await screen.findByText('From left to right')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Arrange' }));
    await waitFor(async () =>
      expect((await places(boardId)).cards.filter(({ clusterId }) => clusterId === null)).toHaveLength(cards.length),
    );
  });
});
