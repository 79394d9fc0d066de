// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../../../src-renderer/app/use-shortcuts.ts';
import { SearchPane } from '../../../../src-renderer/features/search/search-pane.tsx';
import { focusSearch, orderHits, useSearch } from '../../../../src-renderer/features/search/search-state.ts';
import { SearchView } from '../../../../src-renderer/features/search/search-view.tsx';
import { useSearchCommand } from '../../../../src-renderer/features/search/use-search-command.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { goTo, showSearch, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const cleanState = useSearch.getState();

beforeEach(() => useSearch.setState(cleanState, true));
afterEach(() => vi.useRealTimers());

function Place() {
  useShortcuts();
  useSearchCommand();
  const place = useNavigation((state) => state.place);
  if (place !== 'search') return null;
  return (
    <>
      <SearchPane />
      <SearchView />
    </>
  );
}

const searchPlace = () => {
  const view = renderWithCore(hand.core, <Place />);
  act(() => goTo('search'));
  return view;
};
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const hits = () => screen.findByRole('listbox', { name: 'Places found' });
const lines = async () =>
  within(await hits())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the search', () => {
  it('shows every place in context, with speaker and document', async () => {
    const { user } = searchPlace();
    expect(document.activeElement).toBe(field());
    await user.keyboard('remote CONTROL');
    expect(await lines()).toEqual([
      'Anna: I like the remote control, but I keep losing it.',
      'Ben: Mine sits under the sofa. The remote control needs a voice.',
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 places in 1 document');
  });

  it('finds one Chinese character', async () => {
    searchPlace();
    act(() => showSearch('車'));
    expect(await lines()).toEqual(expect.arrayContaining(['王小姐: 車子壞了，使用者只能等。車也不會說話。']));
    expect(screen.getByRole('status').textContent).toBe('2 places in 1 document');
  });

  it('does not search while an input method composes', () => {
    searchPlace();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.change(field(), { target: { value: 'x' } });
    fireEvent.compositionStart(field());
    fireEvent.change(field(), { target: { value: 'xche' } });
    act(() => vi.advanceTimersByTime(5000));
    expect(useNavigation.getState().searchText).toBe('');
    fireEvent.change(field(), { target: { value: 'x車' } });
    fireEvent.compositionEnd(field());
    act(() => vi.advanceTimersByTime(5000));
    expect(useNavigation.getState().searchText).toBe('x車');
  });

  it('goes to a place by keyboard, and is as it was on return', async () => {
    const { user } = searchPlace();
    await user.keyboard('使用者');
    await hits();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await hits());
    await user.keyboard('{ArrowDown}{Enter}');
    const { id, text } = hand.study.group;
    expect(useNavigation.getState()).toMatchObject({
      place: 'documents',
      target: { documentId: id, ...placeOf({ text }, '使用者') },
    });
    act(() => goTo('search'));
    expect(document.activeElement).toBe(await hits());
    expect(field().value).toBe('使用者');
    expect(screen.getByRole('option', { selected: true, name: /使用者怎麼看/ })).toBeTruthy();
  });

  it('can be limited to one document', async () => {
    const { user } = searchPlace();
    act(() => showSearch('使用者'));
    await user.click(await screen.findByRole('option', { name: /^group/ }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 places in 1 document'));
    await user.click(screen.getByRole('option', { name: /^All documents/ }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('3 places in 2 documents'));
  });

  it('says what to do where nothing is found', async () => {
    const { user } = searchPlace();
    act(() => showSearch('zebra'));
    expect(await screen.findByText('No place has “zebra”')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try other words' }));
    expect(document.activeElement).toBe(field());
  });

  it('leads to memos and names where no text has the words', async () => {
    const { user } = searchPlace();
    act(() => showSearch('smile'));
    expect(await screen.findByText('No place has “smile”')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Show 1 memo' }));
    expect((await screen.findByRole('option', { name: /smile/ })).textContent).toContain('Said with a smile.');
  });

  it('says so when the search did not work', async () => {
    searchPlace();
    act(() => showSearch('x'.repeat(501)));
    expect((await screen.findByRole('alert')).textContent).toContain('The search did not work');
  });

  it('opens by its command from everywhere, with the field selected', () => {
    searchPlace();
    act(() => goTo('documents'));
    act(() => findCommand('search.open')?.run());
    expect(useNavigation.getState().place).toBe('search');
    expect(document.activeElement).toBe(field());
  });
});

describe('more ways to search', () => {
  it('says below the field why a search can’t be read, and shows what can be asked', async () => {
    searchPlace();
    act(() => showSearch('remote AND ('));
    expect((await screen.findByRole('alert')).textContent).toContain('words are missing');
    expect(screen.getByText('What can be asked')).toBeTruthy();
  });

  it('takes regular expressions', async () => {
    const { user } = searchPlace();
    act(() => showSearch('rem.te|車'));
    await user.click(screen.getByRole('radio', { name: 'Expression' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('4 places in 2 documents'));
  });

  it('finds memos and names beside texts, with their counts', async () => {
    const { user } = searchPlace();
    act(() => showSearch('voice'));
    await user.click(await screen.findByRole('radio', { name: 'Names 2' }));
    await user.dblClick(await screen.findByRole('option', { name: /^Voice/ }));
    expect(useNavigation.getState()).toMatchObject({ place: 'codebook', codeId: hand.study.codes.voice });
    act(() => showSearch('smile'));
    await user.click(await screen.findByRole('radio', { name: 'Memos 1' }));
    await screen.findByRole('option', { name: /Said with a smile/ });
  });

  it('codes what is ticked by one key from the list', async () => {
    const { user } = searchPlace();
    const { undoCount } = await hand.core.call('history.state', {});
    await user.keyboard('remote CONTROL');
    (await hits()).focus();
    await user.keyboard(' c');
    await user.type(await screen.findByRole('combobox', { name: 'Choose a code' }), 'colour{Enter}');
    await waitFor(async () => expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1));
  });

  it('shows lines, and more around them, by commands', async () => {
    searchPlace();
    act(() => showSearch('使用者'));
    await hits();
    act(() => findCommand('search.view.lines')?.run());
    await waitFor(() => expect(findCommand('search.moreContext')?.isEnabled).toBe(true));
    act(() => findCommand('search.moreContext')?.run());
    expect(useSearch.getState()).toMatchObject({ view: 'lines', context: 80 });
  });

  it('orders lines by the words behind them', async () => {
    const { user } = searchPlace();
    act(() => showSearch('使用者'));
    await user.click(await screen.findByRole('radio', { name: 'In context' }));
    act(() => orderHits('right'));
    const lines = await screen.findAllByRole('option', { name: /使用者/ });
    await waitFor(() => expect(useSearch.getState().order).toBe('right'));
    expect(lines).toHaveLength(3);
  });

  it('codes the ticked places in one step', async () => {
    const { user } = searchPlace();
    act(() => showSearch('使用者'));
    await hits();
    act(() => focusSearch('hits'));
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await screen.findByText('2 selected');
    act(() => findCommand('search.code')?.run());
    await user.type(await screen.findByRole('combobox'), 'Colour{Enter}');
    const { colour } = hand.study.codes;
    await waitFor(async () =>
      expect((await hand.core.call('passages.ofCodes', { codeIds: [colour] })).passages).toHaveLength(3),
    );
    await hand.core.call('history.undo', {});
    expect((await hand.core.call('passages.ofCodes', { codeIds: [colour] })).passages).toHaveLength(1);
  });
});
