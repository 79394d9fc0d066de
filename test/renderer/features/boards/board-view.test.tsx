// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  enterBoard,
  selectCluster,
  useBoardState,
  write,
} from '../../../../src-renderer/features/boards/board-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { BoardPlace, layOutCanvas, showCanvas } from '../../../helpers/show-canvas.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeAll(layOutCanvas);
beforeEach(() => enterBoard(null));

const showBoard = () => showCanvas(hand.core);
const selected = () => [...useBoardState.getState().cardIds];

describe('a board in the window', () => {
  it('says what an empty board is for', async () => {
    await hand.core.call('boards.create', { name: 'Empty' });
    const { findByText, findByRole, user } = renderWithCore(hand.core, <BoardPlace />);
    expect(await findByText('An empty board')).toBeTruthy();
    await user.click(await findByRole('button', { name: 'Choose passages' }));
    expect(useNavigation.getState().place).toBe('passages');
  });

  it('walks the cards by Tab as one reads them', async () => {
    const { user, ids } = await showBoard();
    await user.keyboard('{Tab}{Tab}');
    expect(selected()).toEqual([ids[1]]);
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(selected()).toEqual([ids[0]]);
  });

  it('holds nobody: after Escape, Tab leaves it', async () => {
    const { user, canvas } = await showBoard();
    await user.keyboard('{Tab}{Escape}{Escape}{Tab}');
    expect(document.activeElement).not.toBe(canvas);
    expect(selected()).toEqual([]);
  });

  it('takes a note that is written in place, as one step', async () => {
    const { user, contents, findByRole, canvas } = await showBoard();
    await user.keyboard('n');
    await user.type(await findByRole('textbox', { name: 'Write a note …' }), 'Fourth{Enter}');
    await waitFor(async () => expect((await contents()).cards.map(({ text }) => text)).toContain('Fourth'));
    expect(document.activeElement).toBe(canvas);
    await hand.core.call('history.undo', {});
    expect((await contents()).cards).toHaveLength(3);
  });

  it('keeps the words of a note that is left with Escape, and nothing of an empty one', async () => {
    const { user, contents, findByRole, canvas } = await showBoard();
    await user.keyboard('n');
    await user.type(await findByRole('textbox', { name: 'Write a note …' }), ' {Escape}');
    expect(useBoardState.getState().writing).toBeNull();
    await user.keyboard('n');
    await user.type(await findByRole('textbox', { name: 'Write a note …' }), 'Fourth{Escape}');
    await waitFor(async () => expect((await contents()).cards.map(({ text }) => text)).toContain('Fourth'));
    expect(useBoardState.getState().writing).toBeNull();
    expect(document.activeElement).toBe(canvas);
    await hand.core.call('history.undo', {});
    expect((await contents()).cards).toHaveLength(3);
  });

  it('keeps words of a card that are left with Escape, and gives a cluster its old name back', async () => {
    const { user, contents, findByRole, boardId, ids, call } = await showBoard();
    act(() => useBoardState.getState().view?.reveal(ids[0]!));
    await user.keyboard('{Enter}');
    await user.type(await findByRole('textbox', { name: 'Words of the card' }), '{End} of all{Escape}');
    await waitFor(async () => expect((await contents()).cards[0]?.text).toBe('First of all'));
    const box = { x: 600, y: 0, width: 300, height: 200 };
    const made = await call('boards.createClusters', { boardId, clusters: [{ name: 'Wishes', box, cards: [] }] });
    act(() => write({ kind: 'name', clusterId: made.ids[0]! }));
    await user.type(await findByRole('textbox', { name: 'Name of the cluster' }), 'Lost{Escape}');
    expect(useBoardState.getState().writing).toBeNull();
    expect((await contents()).clusters.map(({ name }) => name)).toEqual(['Wishes']);
  });

  it('ends no name while an input method composes', async () => {
    const { user, contents, findByRole, ids } = await showBoard();
    act(() => useBoardState.setState({ cardIds: new Set(ids.slice(0, 2)) }));
    await user.keyboard('g');
    const field = await findByRole('textbox', { name: /Name it in their words/ });
    fireEvent.change(field, { target: { value: '使用者' } });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect((await contents()).clusters).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(async () => expect((await contents()).clusters.map(({ name }) => name)).toEqual(['使用者']));
  });

  it('makes a cluster of a card that is dropped on another, named at once', async () => {
    const { user, canvas, places, contents, findByRole, ids } = await showBoard();
    const [first, second] = await Promise.all(ids.slice(0, 2).map((id) => middleOnScreen(places, id)));
    fireEvent.pointerDown(canvas, { ...second, button: 0, pointerId: 1 });
    fireEvent.pointerMove(canvas, { ...first, pointerId: 1 });
    fireEvent.pointerUp(canvas, { ...first, pointerId: 1 });
    await user.type(await findByRole('textbox', { name: /Name it in their words/ }), 'Lost things{Enter}');
    await waitFor(async () => expect((await contents()).clusters.map(({ name }) => name)).toEqual(['Lost things']));
    const inside = (await places()).cards.filter(({ clusterId }) => clusterId !== null);
    expect(inside.map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 2).toSorted());
  });

  it('selects nothing that undo has taken away', async () => {
    const { user, findByRole, queryByText, contents } = await showBoard();
    await user.keyboard('{Control>}a{/Control}');
    act(() => findCommand('board.cluster')?.run());
    await user.type(await findByRole('textbox', { name: /Name it in their words/ }), 'Lost things{Enter}');
    await waitFor(() => expect(queryByText('Lost things')).not.toBeNull());
    const [cluster] = (await contents()).clusters;
    act(() => selectCluster(cluster!.id));
    await hand.core.call('history.undo', {});
    await waitFor(() => expect(useBoardState.getState().clusterIds.size).toBe(0));
  });

  it('moves by arrows in one step', async () => {
    const { user, places, ids } = await showBoard();
    await user.keyboard('{Tab}{ArrowRight}{ArrowRight}{ArrowDown}');
    await waitFor(async () => {
      const moved = (await places()).cards.find(({ id }) => id === ids[0]);
      expect(moved).toMatchObject({ x: 16, y: 8 });
    });
    await hand.core.call('history.undo', {});
    expect((await places()).cards.find(({ id }) => id === ids[0])).toMatchObject({ x: 0, y: 0 });
  });

  it('locks, groups and removes what is selected', async () => {
    const { user, places, ids } = await showBoard();
    await user.keyboard('{Control>}a{/Control}');
    act(() => findCommand('board.group')?.run());
    await waitFor(async () => expect(new Set((await places()).cards.map(({ groupId }) => groupId)).size).toBe(1));
    act(() => findCommand('board.lock')?.run());
    await waitFor(async () => expect((await places()).cards.every(({ isLocked }) => isLocked)).toBe(true));
    const { undoCount } = await hand.core.call('history.state', {});
    act(() => findCommand('board.unlock')?.run());
    await waitFor(async () => expect((await places()).cards.some(({ isLocked }) => isLocked)).toBe(false));
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
    act(() => useBoardState.setState({ cardIds: new Set([ids[0]!]) }));
    await user.keyboard('{Delete}');
    await waitFor(async () => expect((await places()).cards).toHaveLength(2));
  });

  it('shortens a card by hand and gives back its words', async () => {
    const { user, call, boardId, contents, findByRole, findAllByLabelText } = await showBoard();
    const place = { documentId: hand.study.meeting.id, start: 0, end: 30 };
    const { ids } = await call('boards.addCards', { boardId, sources: [{ kind: 'place', ...place }] });
    await waitFor(() => findCommand('board.selectAll'));
    act(() => useBoardState.getState().view?.reveal(ids[0]!));
    await user.keyboard('{Enter}');
    const field = await findByRole('textbox', { name: 'Words of the card' });
    await user.clear(field);
    await user.type(field, 'Short{Enter}');
    await findAllByLabelText('Shortened by hand');
    act(() => findCommand('board.restore')?.run());
    await waitFor(async () => expect((await contents()).cards.at(-1)?.isShortened).toBe(false));
  });
});

/** Where the middle of a card stands in the window: the board is fitted into 1,200 by 800 pixels. */
async function middleOnScreen(
  places: () => Promise<{ cards: { id: string; x: number; y: number; width: number; height: number }[] }>,
  id: string,
) {
  const { cards } = await places();
  const place = cards.find((one) => one.id === id)!;
  const layer = document.querySelector<HTMLElement>('[data-board-canvas] > div:nth-of-type(2)')!;
  const [, x, y, k] = /translate\((.+)px, (.+)px\) scale\((.+)\)/.exec(layer.style.transform)!.map(Number);
  return { clientX: (place.x + place.width / 2) * k! + x!, clientY: (place.y + place.height / 2) * k! + y! };
}
