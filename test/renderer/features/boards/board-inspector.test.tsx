// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoardInspector, useInspectedBoard } from '../../../../src-renderer/features/boards/board-inspector.tsx';
import {
  chooseTool,
  enterBoard,
  selectCard,
  selectCluster,
  selectOnBoard,
} from '../../../../src-renderer/features/boards/board-state.ts';
import { requestTheme } from '../../../../src-renderer/features/boards/theme-request.ts';
import { useCellPicker } from '../../../../src-renderer/workspace/cell-picker.ts';
import { useFindingPicker } from '../../../../src-renderer/workspace/finding-picker.ts';
import { showBoard, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import type { BoardAtHand } from '../../../helpers/create-board.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

function Inspector() {
  const boardId = useInspectedBoard();
  return boardId && <BoardInspector boardId={boardId} />;
}

beforeEach(() => {
  enterBoard(null);
  chooseTool('select');
  selectOnBoard([]);
  requestTheme(null);
  notices.clear();
});

async function openBoard(select: (board: BoardAtHand) => void) {
  const board = await createBoard(hand.core, hand.study);
  const view = renderWithCore(hand.core, <Inspector />);
  act(() => {
    showBoard(board.boardId);
    select(board);
  });
  return { board, ...view };
}

const message = () =>
  waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBeTruthy()).then(
    () => notices.visibleToasts[0]!.content.message,
  );

describe('the inspector of a board', () => {
  it('says who stands behind a cluster, counting the clusters in it', async () => {
    await openBoard(({ outer }) => selectCluster(outer));
    expect(await screen.findByRole('textbox', { name: 'Name of the cluster' })).toHaveProperty(
      'value',
      'A voice, please',
    );
    expect(screen.getByText('Cluster · 3 cards')).toBeTruthy();
    expect(await screen.findByText('2 of 2')).toBeTruthy();
  });

  it('makes a cluster a theme of the codebook, with every passage coded', async () => {
    const { user } = await openBoard(({ outer }) => selectCluster(outer));
    await user.click(await screen.findByRole('button', { name: 'Make it a theme' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Voices');
    await user.click(screen.getByRole('button', { name: 'Code 2 passages' }));
    expect(await message()).toBe('“Voices” codes 2 more passages.');
    const codes = await hand.core.call('codes.tree', {});
    const theme = codes.find((code) => code.name === 'Voices');
    expect(codes.find(({ name: below }) => below === '等')).toMatchObject({ parentId: theme?.id, codings: 1 });
    expect(await screen.findByRole('link', { name: 'Show its code' })).toBeTruthy();
  });

  it('makes a finding of a cluster, and hands its cards on to a journey', async () => {
    const { user } = await openBoard(({ outer }) => selectCluster(outer));
    await user.click(await screen.findByRole('link', { name: 'Make it a finding' }));
    expect(await message()).toBe('The finding “A voice, please” was made.');
    await user.click(screen.getByRole('link', { name: 'To a journey' }));
    expect(useCellPicker.getState().request?.cardIds).toHaveLength(3);
  });

  it('makes a cluster of a code’s card, with a card for each of its passages', async () => {
    const { board, user } = await openBoard(({ cards }) => selectCard(cards[2]!));
    await user.click(await screen.findByRole('link', { name: 'Make it a cluster' }));
    expect(await message()).toBe('“Find it” is now a cluster with 2 cards.');
    const { clusters } = await hand.core.call('boards.contents', { boardId: board.boardId });
    expect(clusters.find(({ codeId }) => codeId === hand.study.codes.find)).toMatchObject({ name: 'Find it' });
    await hand.core.call('history.undo', {});
    expect((await hand.core.call('boards.contents', { boardId: board.boardId })).clusters).toHaveLength(2);
  });

  it('keeps the question that a cluster carries', async () => {
    const { user, board } = await openBoard(({ outer }) => selectCluster(outer));
    await user.click(await screen.findByRole('tab', { name: 'How might we' }));
    const field = await screen.findByRole('textbox', { name: 'How might we' });
    await user.clear(field);
    await user.type(field, 'How might we listen?');
    await user.tab();
    await waitFor(async () => {
      const { clusters } = await hand.core.call('boards.contents', { boardId: board.boardId });
      expect(clusters.find(({ id }) => id === board.outer)?.question).toBe('How might we listen?');
    });
  });

  it('shows a card with its codes, and leads to its document', async () => {
    const { user } = await openBoard(({ cards }) => selectCard(cards[0]!));
    expect(await screen.findByText('The remote control needs a voice.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Voice' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'To a finding' }));
    expect(useFindingPicker.getState().request?.cardIds).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Open in the document' }));
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', documentId: hand.study.meeting.id });
  });

  it.each([
    ['one card', ({ cards }: BoardAtHand) => selectOnBoard([cards[0]!]), 1, 0],
    ['cards and clusters', ({ cards, outer }: BoardAtHand) => selectOnBoard(cards.slice(0, 2), [outer]), 2, 1],
    ['a cluster', ({ outer }: BoardAtHand) => selectCluster(outer), 0, 1],
  ] as const)('gives %s a colour by hand, and takes it away, each in one step', async (_, select, cards, clusters) => {
    const { user, board } = await openBoard(select);
    const { undoCount } = await hand.core.call('history.state', {});
    const colored = async () => {
      const { boardId } = board;
      const [{ cards: places }, shown] = [
        await hand.core.call('boards.places', { boardId }),
        await hand.core.call('boards.contents', { boardId }),
      ];
      return [places, shown.clusters].map((things) => things.filter(({ color }) => color !== null).length);
    };
    await user.click(await screen.findByRole('button', { name: 'Colour: None' }));
    await user.click(await screen.findByRole('radio', { name: 'Azure' }));
    await waitFor(async () => expect(await colored()).toEqual([cards, clusters]));
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
    await user.click(screen.getByRole('button', { name: 'No colour' }));
    await waitFor(async () => expect(await colored()).toEqual([0, 0]));
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 2);
  });

  it('says that a card was shortened, shows its full words and gives them back', async () => {
    const { user, board } = await openBoard(({ cards }) => selectCard(cards[0]!));
    await hand.core.call('boards.editCard', { id: board.cards[0]!, text: 'A voice!' });
    await user.click(await screen.findByRole('link', { name: 'Full words' }));
    expect(screen.getByText('The remote control needs a voice.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Keep the full words' }));
    await waitFor(() => expect(screen.queryByText('Shortened by hand')).toBeNull());
  });

  it('counts what several things are together', async () => {
    await openBoard(({ cards, inner }) => selectOnBoard([cards[0]!, cards[3]!], [inner]));
    expect(await screen.findByRole('heading', { name: '2 cards, 1 cluster' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make a cluster of them' })).toBeTruthy();
  });
});
