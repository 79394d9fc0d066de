// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoardPicker } from '../../../../src-renderer/features/boards/board-picker.tsx';
import { requestBoard, useBoardPicker } from '../../../../src-renderer/workspace/board-picker.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  useBoardPicker.setState({ request: null });
  notices.clear();
});

const answers = async () => {
  const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
  return passages.map(({ passageId }) => ({ kind: 'passage' as const, passageId }));
};
const boards = async () => (await hand.core.call('boards.list', {})).map(({ name, cards }) => `${name} ${cards}`);
const notice = () =>
  waitFor(() => expect(notices.visibleToasts[0]?.content).toBeTruthy()).then(() => notices.visibleToasts[0]!.content);
const press = (label: string) =>
  act(() => notices.visibleToasts[0]?.content.actions?.find((action) => action.label === label)?.onAction());

describe('the board picker', () => {
  it('makes a board of the typed name with its cards in one step, shows the first, and can take it back', async () => {
    const { user } = renderWithCore(hand.core, <BoardPicker />);
    const sources = await answers();
    act(() => requestBoard([...sources, ...sources]));
    await screen.findByRole('combobox', { name: 'Put 2 cards on a board' });
    await user.keyboard('需要');
    await user.click(screen.getByRole('option', { name: 'New board “需要”' }));
    expect((await notice()).message).toBe('2 cards put on “需要”.');
    expect(await boards()).toEqual(['需要 2']);
    expect((await hand.core.call('history.state', {})).undo).toMatchObject({ label: 'boards.addCards' });
    press('Show');
    expect(useNavigation.getState().place).toBe('boards');
    expect(useNavigation.getState().boardTarget).not.toBeNull();
    press('Undo');
    await waitFor(async () => expect(await boards()).toEqual([]));
  });

  it('leaves out what a board has already', async () => {
    const sources = await answers();
    const { id } = await hand.core.call('boards.create', { name: 'Needs' });
    await hand.core.call('boards.addCards', { boardId: id, sources: sources.slice(0, 1) });
    const { user } = renderWithCore(hand.core, <BoardPicker />);
    act(() => requestBoard([...sources, { kind: 'memo', memoId: hand.study.memo }]));
    await screen.findByRole('option', { name: /Needs/ });
    await user.keyboard('needs');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect((await notice()).message).toBe('2 cards put on “Needs”. 1 was there already.');
    expect(await boards()).toEqual(['Needs 3']);
  });

  it('says when there was nothing to add, and asks nothing for nothing', async () => {
    const sources = await answers();
    const { id } = await hand.core.call('boards.create', { name: 'Needs' });
    await hand.core.call('boards.addCards', { boardId: id, sources });
    const { user } = renderWithCore(hand.core, <BoardPicker />);
    act(() => requestBoard([]));
    expect(useBoardPicker.getState().request).toBeNull();
    act(() => requestBoard(sources));
    await screen.findByRole('option', { name: /Needs/ });
    await user.keyboard('{Enter}');
    expect(await notice()).toMatchObject({ kind: 'info', message: '“Needs” has all of these already.' });
  });
});
