// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useSearch } from '../../../../src-renderer/features/search/search-state.ts';
import { SearchView } from '../../../../src-renderer/features/search/search-view.tsx';
import { useWordList } from '../../../../src-renderer/features/search/word-list-state.ts';
import { wordQuery } from '../../../../src-renderer/features/search/word-query.ts';
import { useInterviewersTalk } from '../../../../src-renderer/workspace/interviewers-talk.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const [cleanSearch, cleanWords] = [useSearch.getState(), useWordList.getState()];

beforeEach(() => {
  useSearch.setState(cleanSearch, true);
  useWordList.setState(cleanWords, true);
  useInterviewersTalk.setState({ isLeftOut: false });
  useNavigation.setState({ searchText: '' });
  // jsdom lays nothing out, and a list draws what is in view.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
});

const list = () => screen.findByRole('listbox', { name: 'Word list' });
const words = async () =>
  within(await list())
    .getAllByRole('option')
    .map((row) => row.textContent);

describe('the word list', () => {
  it('stands where nothing is searched for, the most frequent word first', async () => {
    renderWithCore(hand.core, <SearchView />);
    const [first, second] = await words();
    expect(first).toBe('使用者 Count 3 Documents 2 Participants 3');
    expect(second).toBe('control Count 2 Documents 1 Participants 2');
  });

  it('searches for a word that is pressed', async () => {
    const { user } = renderWithCore(hand.core, <SearchView />);
    await user.click(within(await list()).getByRole('option', { name: /^yellow/ }));
    expect(useNavigation.getState()).toMatchObject({ place: 'search', searchText: 'yellow' });
    expect(useSearch.getState().where).toBe('texts');
  });

  it('gives way to the places of what is asked', async () => {
    renderWithCore(hand.core, <SearchView />);
    await list();
    act(() => useSearch.setState({ where: 'words' }));
    act(() => useNavigation.setState({ searchText: 'yellow' }));
    expect(useSearch.getState().where).toBe('texts');
  });

  it('shows the words with those letters', async () => {
    const { user } = renderWithCore(hand.core, <SearchView />);
    await list();
    await user.type(screen.getByRole('searchbox', { name: 'Filter words' }), 'LOSI');
    await waitFor(async () => expect(await words()).toEqual(['losing Count 1 Documents 1 Participants 1']));
  });

  it('leaves out interviewers by the one choice of the project, and follows the text', async () => {
    const ben = hand.study.meeting.speakers[1]!.participantId;
    const { user } = renderWithCore(hand.core, <SearchView />);
    expect(await words()).toContain('sofa Count 1 Documents 1 Participants 1');
    await hand.core.call('participants.setRole', { ids: [ben], role: 'interviewer' });
    await user.click(screen.getByRole('switch', { name: 'Without interviewers' }));
    await waitFor(async () => expect(await words()).not.toContain('sofa Count 1 Documents 1 Participants 1'));
    expect(useInterviewersTalk.getState().isLeftOut).toBe(true);
    await act(() => hand.core.call('participants.setRole', { ids: [ben], role: 'participant' }));
    await waitFor(async () => expect(await words()).toContain('sofa Count 1 Documents 1 Participants 1'));
  });
});

describe('what is typed for a listed word', () => {
  it.each([
    ['yellow', 'yellow'],
    ["don't", '"don\'t"'],
    ['使用者', '使用者'],
  ])('is, for %s, %s', (word, query) => {
    expect(wordQuery(word)).toBe(query);
  });
});
