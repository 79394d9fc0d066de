// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoardInspector } from '../../../../src-renderer/features/boards/board-inspector.tsx';
import {
  chooseTool,
  enterBoard,
  selectOnBoard,
  useBoardState,
} from '../../../../src-renderer/features/boards/board-state.ts';
import { showSuggestion, suggestBy } from '../../../../src-renderer/features/boards/suggest-state.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const wishes = [
  'The remote control is lost under the sofa',
  'I lose the remote control every day',
  'Remote control lost again, under the bed',
  '会议的时间太长了，讨论没有结果',
  '讨论时间太长，会议没有结论',
  '会议时间应该更短，讨论更少',
];

beforeEach(() => {
  enterBoard(null);
  selectOnBoard([]);
  chooseTool('suggest');
  showSuggestion(null);
  suggestBy({ groups: 2, seed: 1, method: 'k-means' });
  notices.clear();
});

async function openBoard() {
  const { id } = await hand.core.call('boards.create', { name: 'Needs' });
  const sources = wishes.map((text) => ({ kind: 'note' as const, text }));
  await hand.core.call('boards.addCards', { boardId: id, sources });
  const view = renderWithCore(hand.core, <BoardInspector boardId={id} />);
  await view.user.click(await screen.findByRole('button', { name: 'Suggest groups' }));
  await screen.findByText('2 groups', {}, { timeout: 10_000 });
  return { boardId: id, ...view };
}
const clusters = async (boardId: string) => (await hand.core.call('boards.contents', { boardId })).clusters;

describe('suggested groups', () => {
  it('are shown before anything is changed, and go when the panel does', async () => {
    const { boardId, user } = await openBoard();
    expect(useBoardState.getState().preview?.positions.size).toBe(6);
    expect(await clusters(boardId)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(useBoardState.getState().preview).toBeNull();
    expect(await clusters(boardId)).toEqual([]);
  });

  it('become clusters in one step, the ticked ones under the names they were given', async () => {
    const { boardId, user } = await openBoard();
    const name = screen.getByRole('textbox', { name: 'Name of group 1' });
    await user.clear(name);
    await user.type(name, 'First');
    await user.click(screen.getAllByRole('checkbox')[1]!);
    expect(useBoardState.getState().preview?.groups.map((group) => group.name)).toEqual(['First']);
    await user.click(screen.getByRole('button', { name: 'Make 1 cluster' }));
    await waitFor(async () => expect(await clusters(boardId)).toMatchObject([{ name: 'First' }]));
    const { cards } = await hand.core.call('boards.places', { boardId });
    expect(cards.filter(({ clusterId }) => clusterId !== null)).toHaveLength(3);
    await hand.core.call('history.undo', {});
    expect(await clusters(boardId)).toEqual([]);
  });
});
