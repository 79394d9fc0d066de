// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoView } from '../../../../src-renderer/features/memos/memo-view.tsx';
import { MemosPane } from '../../../../src-renderer/features/memos/memos-pane.tsx';
import { useMemosState } from '../../../../src-renderer/features/memos/memos-state.ts';
import { QuickMemo } from '../../../../src-renderer/features/memos/quick-memo.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { openMemo, useMemoRequest, writeMemo } from '../../../../src-renderer/workspace/memo-request.ts';
import { showMemo, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import '../../../helpers/jsdom-layout.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  useMemosState.setState(useMemosState.getInitialState(), true);
  useMemoRequest.setState({ request: null });
});

const show = () =>
  renderWithCore(
    hand.core,
    <>
      <MemosPane />
      <MemoView />
      <QuickMemo />
    </>,
  );
const memos = () => hand.core.call('memos.list', {});
const find = async (id: string) => (await memos()).find((memo) => memo.id === id)!;
const text = () => screen.findByRole('textbox', { name: 'Text of the memo' });

describe('the place Memos', () => {
  it('shows what a memo is on, its words and who said them, and goes there', async () => {
    const { user } = show();
    await screen.findByRole('listbox', { name: 'Memos' });
    showMemo(hand.study.memo);
    const page = await screen.findByRole('article');
    expect(within(page).getByText('It should just be yellow.')).toBeTruthy();
    expect(within(page).getByText('Anna')).toBeTruthy();
    await user.click(within(page).getByRole('button', { name: 'meeting' }));
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', documentId: hand.study.meeting.id });
  });

  it('orders and filters by commands too', async () => {
    show();
    await screen.findByRole('listbox', { name: 'Memos' });
    act(() => findCommand('memos.orderBy.title')?.run());
    act(() => findCommand('memos.showOnly.participant')?.run());
    expect(useMemosState.getState()).toMatchObject({ order: 'title', filter: { kinds: ['participant'] } });
    await screen.findByText('No memo answers to this.');
    act(() => findCommand('memos.clearFilter')?.run());
    expect(useMemosState.getState().filter.kinds).toEqual([]);
  });

  it('keeps a title that is written in place', async () => {
    const { user } = show();
    showMemo(hand.study.memo);
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Colour{Enter}');
    await waitFor(async () => expect((await find(hand.study.memo)).title).toBe('Colour'));
  });

  it('begins a memo on the project with a key, and makes it with its first words, in one step', async () => {
    const { user } = show();
    await screen.findByRole('listbox', { name: 'Memos' });
    const { undoCount } = await hand.core.call('history.state', {});
    findCommand('memos.create')!.run();
    const field = await text();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount);
    await user.click(field);
    await user.keyboard('Colour again');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Yellow');
    await user.click(screen.getByRole('searchbox'));
    await waitFor(() => expect(useNavigation.getState().memoId).not.toBeNull());
    const id = useNavigation.getState().memoId!;
    expect(await find(id)).toMatchObject({ target: { kind: 'project' }, title: 'Yellow', text: 'Colour again' });
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
  });

  it('goes on with a memo that is begun, and leaves nothing of one without words', async () => {
    const { user } = show();
    await screen.findByRole('listbox', { name: 'Memos' });
    const before = await memos();
    findCommand('memos.create')!.run();
    await user.click(await text());
    showMemo(hand.study.memo);
    await screen.findByText('It should just be yellow.');
    expect(await memos()).toEqual(before);
    findCommand('memos.create')!.run();
    await waitFor(async () => expect((await text()).textContent).toBe(''));
    await user.click(await text());
    await user.keyboard('First');
    await user.click(screen.getByRole('searchbox'));
    await waitFor(async () => expect(await memos()).toHaveLength(before.length + 1));
    await user.click(await text());
    await user.keyboard(' second');
    await user.click(screen.getByRole('searchbox'));
    await waitFor(async () => expect((await memos()).some((memo) => memo.text.includes('second'))).toBe(true));
    expect(await memos()).toHaveLength(before.length + 1);
  });

  it('goes from a memo that is begun to its line in the list with Escape', async () => {
    const { user } = show();
    await screen.findByRole('listbox', { name: 'Memos' });
    findCommand('memos.create')!.run();
    await user.click(await text());
    await user.keyboard('Seen again{Escape}');
    const line = await screen.findByRole('option', { name: /Seen again/ });
    await waitFor(() => expect(document.activeElement).toBe(line));
    expect((await text()).textContent).toBe('Seen again');
  });

  it('makes a memo anew when its making was undone and words are written again', async () => {
    const { user } = show();
    await screen.findByRole('listbox', { name: 'Memos' });
    const before = await memos();
    findCommand('memos.create')!.run();
    await user.click(await text());
    await user.keyboard('First');
    await user.click(screen.getByRole('searchbox'));
    await waitFor(async () => expect(await memos()).toHaveLength(before.length + 1));
    await screen.findByRole('option', { name: /First/ });
    await hand.core.call('history.undo', {});
    await waitFor(() => expect(screen.queryByRole('option', { name: /First/ })).toBeNull());
    await user.click(await text());
    await user.keyboard('Second');
    await user.click(screen.getByRole('searchbox'));
    await waitFor(async () => expect((await memos()).map((memo) => memo.text)).toContain('Second'));
    expect(await memos()).toHaveLength(before.length + 1);
  });

  it('opens the entry of the day rather than beginning a second one', async () => {
    const { user } = show();
    await screen.findByRole('listbox', { name: 'Memos' });
    findCommand('memos.today')!.run();
    await user.click(await text());
    await user.keyboard('Today');
    findCommand('memos.today')!.run();
    await user.click(document.body);
    await waitFor(async () => expect((await memos()).some(({ target }) => target.kind === 'journal')).toBe(true));
    findCommand('memos.today')!.run();
    await waitFor(() => expect(useMemosState.getState().editId).toBeNull());
    expect((await memos()).filter(({ target }) => target.kind === 'journal')).toHaveLength(1);
  });

  it('teaches where there is nothing yet', async () => {
    const ids = (await memos()).map(({ id }) => id);
    await hand.core.call('memos.delete', { ids });
    show();
    expect(await screen.findByText('Write down what you notice')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'New memo' })).toBeTruthy();
  });

  it('deletes several that are selected, with a way back', async () => {
    const ids = (await memos()).slice(0, 2).map(({ id }) => id);
    const { user } = show();
    await screen.findByRole('listbox', { name: 'Memos' });
    useMemosState.setState({ selectedIds: new Set(ids) });
    await user.click(await screen.findByRole('button', { name: 'Delete 2 memos' }));
    await waitFor(async () => expect((await memos()).some(({ id }) => ids.includes(id))).toBe(false));
    await hand.core.call('history.undo', {});
    expect((await memos()).filter(({ id }) => ids.includes(id))).toHaveLength(2);
  });
});

describe('a memo beside the work', () => {
  it('is stored as one step when it is left', async () => {
    const { user } = show();
    const steps = (await hand.core.call('history.state', {})).undoCount;
    writeMemo({ kind: 'code', codeId: hand.study.codes.find });
    const dialog = await screen.findByRole('dialog', { name: 'New memo' });
    expect(await within(dialog).findByText('Find it')).toBeTruthy();
    await user.click(await text());
    await user.keyboard('Seen twice{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await memos()).filter(({ target }) => target.kind === 'code')).toMatchObject([
      { on: 'Find it', text: 'Seen twice' },
    ]);
    expect((await hand.core.call('history.state', {})).undoCount).toBe(steps + 1);
  });

  it('leaves nothing behind when nothing is written', async () => {
    const before = await memos();
    const { user } = show();
    writeMemo({ kind: 'project' });
    await screen.findByRole('dialog', { name: 'New memo' });
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await memos()).toEqual(before);
  });

  it('opens the one memo that a coding has', async () => {
    show();
    writeMemo({ kind: 'coding', codingId: hand.study.codings[1]! });
    expect(await screen.findByRole('dialog', { name: 'Memo by Researcher' })).toBeTruthy();
    expect((await text()).textContent).toBe('Said with a smile.');
  });

  it('can be deleted where it is read', async () => {
    const { user } = show();
    openMemo(hand.study.memo);
    await user.click(await screen.findByRole('button', { name: 'Delete memo' }));
    await waitFor(async () => expect((await memos()).some(({ id }) => id === hand.study.memo)).toBe(false));
  });
});
