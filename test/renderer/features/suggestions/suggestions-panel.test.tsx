// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SuggestionsPanel } from '../../../../src-renderer/features/suggestions/suggestions-panel.tsx';
import {
  ask,
  chooseSuggestionCode,
  useSuggestions,
} from '../../../../src-renderer/features/suggestions/suggestions-state.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { requestSuggestions } from '../../../../src-renderer/workspace/suggestion-request.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const hits = () => screen.findAllByRole('option');
const ticks = async () => (await hits()).map((hit) => hit.getAttribute('aria-selected'));
const list = () => screen.findByRole('listbox', { name: 'Places to code' });

beforeEach(() => {
  ask({ kind: 'words', text: '', participantId: null, scope: 'sentence', documentIds: null });
  chooseSuggestionCode(null);
  notices.clear();
});

const open = () => renderWithCore(hand.core, <SuggestionsPanel />);

describe('auto-code', () => {
  it('says what it is for until something is asked', () => {
    open();
    expect(screen.getByText(/Say what to look for/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Code passages' }).hasAttribute('disabled')).toBe(true);
  });

  it('lists every hit, ticked, with who said it and where', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'remote');
    const [first, second] = await hits();
    expect(first?.textContent).toContain('I like the remote control, but I keep losing it.');
    expect(within(second!).getByText('Ben')).toBeTruthy();
    expect(within(second!).getByText(hand.study.meeting.name)).toBeTruthy();
    expect(screen.getByText('2 of 2 ticked')).toBeTruthy();
  });

  it('codes what is left ticked as one step, and then shows it as coded', async () => {
    chooseSuggestionCode({ id: hand.study.codes.colour });
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'remote OR yellow');
    expect(await ticks()).toEqual(['true', 'true', 'true', 'false']);
    (await list()).focus();
    await user.keyboard('{ArrowDown} ');
    expect(await ticks()).toEqual(['true', 'false', 'true', 'false']);
    await user.click(screen.getByRole('button', { name: 'Code 2 passages' }));
    await waitFor(async () => expect(await ticks()).toEqual(['false', 'true', 'false', 'false']));
    const { undo } = await hand.core.call('history.state', {});
    expect(undo).toMatchObject({ label: 'codings.apply', details: { code: 'Colour', count: 2 } });
    expect(notices.visibleToasts[0]?.content.message).toBe('Coded 2 passages with “Colour”.');
  });

  it('keeps what was unticked when another code is chosen', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'remote');
    await hits();
    (await list()).focus();
    await user.keyboard(' ');
    chooseSuggestionCode({ id: hand.study.codes.need });
    await waitFor(async () => expect(await ticks()).toEqual(['false', 'true']));
  });

  it('ticks all and none', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'remote');
    await hits();
    await user.click(screen.getByRole('link', { name: 'None' }));
    expect(await ticks()).toEqual(['false', 'false']);
    await user.click(screen.getByRole('link', { name: 'All' }));
    expect(await ticks()).toEqual(['true', 'true']);
  });

  it('shows a hit in its document by Enter', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), '使用者只能');
    await hits();
    (await list()).focus();
    await user.keyboard('{Enter}');
    expect(useNavigation.getState().target).toMatchObject({ documentId: hand.study.group.id });
  });

  it('says in words why an expression can’t be read', async () => {
    ask({ kind: 'expression', text: '(a' });
    open();
    expect((await screen.findByRole('alert')).textContent).toContain('Unterminated group');
  });

  it('says that nothing was found', async () => {
    ask({ text: 'zebra' });
    open();
    expect(await screen.findByText(/Nothing found/)).toBeTruthy();
  });

  it('takes a source from elsewhere', async () => {
    const { participantId } = hand.study.meeting.speakers.find(({ name }) => name === 'Carla')!;
    open();
    requestSuggestions({ source: { kind: 'speaker', participantId }, scope: 'turn' });
    const [only] = await hits();
    expect(only?.textContent).toContain('Yellow is fine. 使用者 would see it.');
    expect(useNavigation.getState().dock).toBe('suggestions');
  });

  it('asks nothing while an input method composes', async () => {
    open();
    const field = screen.getByRole('searchbox', { name: 'Words' });
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'remote' } });
    expect(useSuggestions.getState().text).toBe('');
    fireEvent.compositionEnd(field);
    expect(await hits()).toHaveLength(2);
  });
});

describe('auto-code by a guide', () => {
  const platform = '使用者怎麼看平台？';
  const conduct = async () => {
    const questions = [
      { text: platform, code: { id: hand.study.codes.colour } },
      { text: '有人回應嗎？', code: { id: hand.study.codes.voice } },
      { text: 'And else?' },
    ];
    const sections = [{ name: '', questions }];
    const { id } = await hand.core.call('guides.create', { name: 'Car guide', sections });
    await hand.core.call('guides.assign', { documentIds: [hand.study.group.id], guideId: id });
    return id;
  };

  it('lists answers below their question with the turn in which it was asked', async () => {
    const guideId = await conduct();
    open();
    requestSuggestions({ source: { kind: 'guide', guideId } });
    const [first, second] = await hits();
    expect(within(first!).getByText(platform)).toBeTruthy();
    expect(within(first!).getByText('Asked: 使用者怎麼看這個平台？')).toBeTruthy();
    expect(within(second!).getByText('Asked: 所以要有人回應。')).toBeTruthy();
    expect(screen.getByText('In documents of the guide')).toBeTruthy();
  });

  it('codes each answer with the code of its question, in one step', async () => {
    const guideId = await conduct();
    const { user } = open();
    requestSuggestions({ source: { kind: 'guide', guideId } });
    expect(await ticks()).toEqual(['true', 'true']);
    await user.click(screen.getByRole('button', { name: 'Code 2 passages' }));
    await waitFor(async () => expect(await ticks()).toEqual(['false', 'false']));
    const { undo } = await hand.core.call('history.state', {});
    expect(undo).toMatchObject({ label: 'codings.applyEach', details: { count: 2 } });
    const codings = await hand.core.call('codings.ofDocument', { documentId: hand.study.group.id });
    const added = codings.filter(({ codeId }) => codeId !== hand.study.codes.answer);
    expect(added.map(({ codeId }) => codeId)).toEqual([hand.study.codes.colour, hand.study.codes.voice]);
  });

  it('unticks a whole answer with Shift and Space', async () => {
    const guideId = await conduct();
    const { user } = open();
    requestSuggestions({ source: { kind: 'guide', guideId } });
    await hits();
    (await list()).focus();
    await user.keyboard('{Shift>} {/Shift}');
    expect(await ticks()).toEqual(['false', 'true']);
  });

  it('waits for a code where the question carries none', async () => {
    const guideId = await conduct();
    const { sections } = await hand.core.call('guides.get', { id: guideId });
    await hand.core.call('guides.updateQuestion', { id: sections[0]!.questions[0]!.id, code: null });
    open();
    const questionIds = [sections[0]!.questions[0]!.id];
    requestSuggestions({ source: { kind: 'guide', guideId, questionIds } });
    expect(await ticks()).toEqual(['true']);
    expect(screen.getByRole('button', { name: 'Code 1 passage' }).hasAttribute('disabled')).toBe(true);
    chooseSuggestionCode({ id: hand.study.codes.colour });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Code 1 passage' }).hasAttribute('disabled')).toBe(false),
    );
  });

  it('leads to the guides where there are none', async () => {
    const { user } = open();
    ask({ kind: 'guide', guideId: null });
    await user.click(await screen.findByRole('link', { name: 'Write or import one' }));
    expect(useNavigation.getState().place).toBe('guides');
  });
});
