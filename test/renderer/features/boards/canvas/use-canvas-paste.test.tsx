// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterBoard, useBoardState } from '../../../../../src-renderer/features/boards/board-state.ts';
import { findCommand } from '../../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../../src-renderer/workspace/notices.ts';
import { layOutCanvas, showCanvas } from '../../../../helpers/show-canvas.tsx';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

beforeAll(layOutCanvas);
beforeEach(() => {
  enterBoard(null);
  notices.clear();
});

const showBoard = () => showCanvas(hand.core);
const message = () => notices.visibleToasts[0]?.content.message;
const selected = () => [...useBoardState.getState().cardIds];

interface OnClipboard {
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly File[];
}

/** What a browser would offer to a paste. */
const clipboardWith = ({ text = '', html = '', files = [] }: OnClipboard): DataTransfer =>
  ({
    files,
    types: [],
    getData: (type: string) => (type === 'text/html' ? html : text),
  }) as unknown as DataTransfer;

describe('a paste onto the canvas', () => {
  it('makes a note of each pasted line, in one step and in a tidy grid', async () => {
    const { user, contents, places } = await showBoard();
    const { undoCount } = await hand.core.call('history.state', {});
    await user.paste('One\r\n\n  \n二\u2028Three ');
    await waitFor(async () => expect((await contents()).cards).toHaveLength(6));
    expect((await contents()).cards.slice(3).map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'One'],
      ['note', '二'],
      ['note', 'Three'],
    ]);
    const [one, two] = (await places()).cards.slice(3);
    expect(two).toMatchObject({ y: one!.y, x: one!.x + one!.width + 12 });
    await waitFor(() => expect(message()).toBe('3 notes made of the pasted text, one a line.'));
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
    expect(selected()).toHaveLength(3);
  });

  it.each([
    ['a picture', { files: [new File(['…'], 'a.png', { type: 'image/png' })] }, 'A picture can’t become a card.'],
    ['a picture of a page', { html: '<img src="a.png">' }, 'A picture can’t become a card.'],
    ['a file', { files: [new File(['…'], 'a.docx')] }, 'A file can’t become a card.'],
    ['nothing', {}, 'There is no text to paste.'],
  ])('says that %s can’t be pasted', async (_, pasted, words) => {
    const { user, contents } = await showBoard();
    await user.paste(clipboardWith(pasted));
    await waitFor(() => expect(message()).toContain(words));
    expect((await contents()).cards).toHaveLength(3);
  });

  it('says what it left out of what was pasted', async () => {
    const { user, contents } = await showBoard();
    await user.paste(clipboardWith({ text: 'Line\n'.repeat(201), html: '<p>Line</p><img src="a.png">' }));
    await waitFor(async () => expect((await contents()).cards).toHaveLength(203));
    await waitFor(() => expect(message()).toContain('1 more line was left out: paste at most 200 at once.'));
    expect(message()).toContain('Pictures were left out.');
  });

  it('leaves a paste into a field to the field', async () => {
    const { user, contents, findByRole } = await showBoard();
    await user.keyboard('n');
    const field = await findByRole('textbox', { name: 'Write a note …' });
    await user.paste('One\nTwo');
    expect((field as HTMLTextAreaElement).value).toBe('One\nTwo');
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await contents()).cards.map(({ text }) => text)).toContain('One\nTwo'));
  });

  it('pastes cards that were copied here as they are', async () => {
    const { user, contents, ids } = await showBoard();
    act(() => useBoardState.getState().view?.reveal(ids[0]!));
    await user.keyboard('{Control>}c{/Control}');
    await user.paste('First');
    await waitFor(async () => expect((await contents()).cards).toHaveLength(4));
    expect((await hand.core.call('history.state', {})).undo?.label).toBe('boards.copyCards');
    await user.paste('First of all');
    await waitFor(async () => expect((await contents()).cards).toHaveLength(5));
    expect((await hand.core.call('history.state', {})).undo?.label).toBe('boards.addCards');
  });

  it('pastes from a menu too where the clipboard may be read, and says by which keys where not', async () => {
    const { contents } = await showBoard();
    await navigator.clipboard.writeText('One\nTwo');
    act(() => findCommand('board.paste')?.run());
    await waitFor(async () => expect((await contents()).cards).toHaveLength(5));
    notices.clear();
    // What was copied in another project is not pasted in its place.
    act(() => useNavigation.setState({ projectId: 'another' }));
    vi.spyOn(navigator.clipboard, 'readText').mockRejectedValueOnce(new Error('denied'));
    act(() => findCommand('board.paste')?.run());
    await waitFor(() => expect(message()).toContain('press Ctrl+V.'));
    expect((await contents()).cards).toHaveLength(5);
  });
});
