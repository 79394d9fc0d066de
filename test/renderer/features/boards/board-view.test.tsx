// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../../../src-renderer/app/use-shortcuts.ts';
import { enterBoard, useBoardState } from '../../../../src-renderer/features/boards/board-state.ts';
import { BoardView } from '../../../../src-renderer/features/boards/board-view.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeAll(() => {
  // jsdom lays nothing out and draws nothing.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  HTMLElement.prototype.setPointerCapture = () => {};
});

beforeEach(() => enterBoard(null));

function Place() {
  useShortcuts();
  return <BoardView />;
}

/** A board of three notes, one below another, in the window. */
async function showBoard() {
  const { call } = hand.core;
  const { id: boardId } = await call('boards.create', { name: 'Wishes' });
  const sources = ['First', 'Second', 'Third'].map((text) => ({ kind: 'note' as const, text }));
  const { ids } = await call('boards.addCards', { boardId, sources });
  const cards = ids.map((id, index) => ({ id, x: 0, y: index * 200 }));
  await call('boards.place', { boardId, clusters: [], cards });
  const view = renderWithCore(hand.core, <Place />);
  const canvas = await view.findByRole('application', { name: 'Board “Wishes”, 3 cards' });
  await view.findByRole('group', { name: /^First/ });
  act(() => canvas.focus());
  const contents = () => call('boards.contents', { boardId });
  const places = () => call('boards.places', { boardId });
  return { ...view, call, boardId, ids, canvas, contents, places };
}

const selected = () => [...useBoardState.getState().cardIds];

describe('a board in the window', () => {
  it('says what an empty board is for', async () => {
    await hand.core.call('boards.create', { name: 'Empty' });
    const { findByText, findByRole, user } = renderWithCore(hand.core, <Place />);
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

  it('keeps nothing of a note that is left with Escape', async () => {
    const { user, contents, findByRole } = await showBoard();
    await user.keyboard('n');
    await user.type(await findByRole('textbox', { name: 'Write a note …' }), 'Fourth{Escape}');
    expect((await contents()).cards).toHaveLength(3);
    expect(useBoardState.getState().writing).toBeNull();
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
