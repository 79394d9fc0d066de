// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../../../src-renderer/app/use-shortcuts.ts';
import { PassagesPane } from '../../../../src-renderer/features/passages/passages-pane.tsx';
import { usePassagesState } from '../../../../src-renderer/features/passages/passages-state.ts';
import { PassagesView } from '../../../../src-renderer/features/passages/passages-view.tsx';
import { useBoardPicker } from '../../../../src-renderer/workspace/board-picker.ts';
import { useCellPicker } from '../../../../src-renderer/workspace/cell-picker.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useFindingPicker } from '../../../../src-renderer/workspace/finding-picker.ts';
import { chooseCodes, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { useTraitPicker } from '../../../../src-renderer/workspace/trait-picker.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const cleanState = usePassagesState.getState();

beforeEach(() => {
  // jsdom lays nothing out, and the list draws only what is in sight.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(4000);
  usePassagesState.setState(cleanState, true);
  useFindingPicker.setState({ request: null });
  useBoardPicker.setState({ request: null });
  useCellPicker.setState({ request: null });
  useTraitPicker.setState({ request: null });
  notices.clear();
});

function Place() {
  useShortcuts();
  return <PassagesView />;
}

async function showPassages(codeIds: readonly string[]) {
  const { user } = renderWithCore(hand.core, <PassagesView />);
  chooseCodes(codeIds);
  const grid = await screen.findByRole('grid', { name: 'Passages' });
  return { user, grid };
}

const passageRow = (words: RegExp) => screen.findByRole('row', { name: words });
const headings = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const said = () => notices.visibleToasts.map(({ content }) => content.message);
const passages = async () => (await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.need] })).passages;

describe('PassagesView', () => {
  it('shows every passage of a theme across documents, counted', async () => {
    const { grid } = await showPassages([hand.study.codes.need]);
    await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(7));
    expect(screen.getByText('5 passages · 3 people · 2 documents')).toBeTruthy();
    expect(headings()).toEqual(['meeting3', 'group2']);
  });

  it('groups by speaker and remembers it', async () => {
    const { user } = await showPassages([hand.study.codes.need]);
    await user.click(await screen.findByRole('radio', { name: 'Speaker' }));
    await waitFor(() => expect(headings()).toEqual(['Anna1', 'Ben2', '王小姐2']));
    expect((await hand.core.call('preferences.get', {})).layout['passages.grouping']).toBe(2);
  });

  it('groups by code in the order of the codebook', async () => {
    const { user } = await showPassages([hand.study.codes.need]);
    await user.click(await screen.findByRole('radio', { name: 'Code' }));
    await waitFor(() => expect(headings()).toEqual(['Find it2', 'Voice1', 'Answer2']));
  });

  it('goes to the place of a passage by Enter', async () => {
    const { user } = await showPassages([hand.study.codes.answer]);
    (await passageRow(/只能等/)).focus();
    await user.keyboard('{Enter}');
    const { place, documentId, target } = useNavigation.getState();
    expect({ place, documentId }).toEqual({ place: 'documents', documentId: hand.study.group.id });
    expect(hand.study.group.text.slice(target?.start, target?.end)).toBe('使用者只能等');
  });

  it('goes to the place of a passage that is pressed', async () => {
    const { user } = await showPassages([hand.study.codes.answer]);
    await user.click(await passageRow(/只能等/));
    expect(useNavigation.getState().documentId).toBe(hand.study.group.id);
  });

  it('takes keys where the focus is on the box that selects a passage', async () => {
    renderWithCore(hand.core, <Place />);
    chooseCodes([hand.study.codes.answer]);
    const user = userEvent.setup();
    const box = within(await passageRow(/只能等/)).getByRole('checkbox');
    act(() => box.focus());
    await user.keyboard(' ');
    await screen.findByRole('toolbar', { name: 'Selected passages' });
    expect(document.activeElement).toBe(box);
    await user.keyboard('{Shift>}b{/Shift}');
    expect(useBoardPicker.getState().request).toHaveLength(1);
    await user.keyboard('{Escape}');
  });

  it.each([
    ['Finding…', () => useFindingPicker.getState().request],
    ['Board…', () => useBoardPicker.getState().request],
    ['Journey map…', () => useCellPicker.getState().request],
    ['Persona…', () => useTraitPicker.getState().request],
  ])('offers under “Add to…” a %s', async (name, request) => {
    const { user } = await showPassages([hand.study.codes.answer]);
    await user.click(within(await passageRow(/只能等/)).getByRole('checkbox'));
    await user.click(await screen.findByRole('button', { name: 'Add to…' }));
    await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) }));
    expect(request()).not.toBeNull();
  });

  it('selects by keyboard and takes the selection to a finding', async () => {
    const { user } = await showPassages([hand.study.codes.need]);
    (await passageRow(/losing it/)).focus();
    await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
    await screen.findByText('3 selected');
    findCommand('passages.addToFinding')?.run();
    const wanted = new Set((await passages()).slice(0, 3).map(({ passageId }) => passageId));
    expect(new Set(useFindingPicker.getState().request?.passageIds)).toEqual(wanted);
  });

  it('selects all that is shown, and nothing again', async () => {
    const { user } = await showPassages([hand.study.codes.need]);
    (await passageRow(/losing it/)).focus();
    await user.keyboard('{Control>}a{/Control}');
    await screen.findByText('5 selected');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('5 selected')).toBeNull());
  });

  it('removes the selected codings and offers to undo that', async () => {
    const { user } = await showPassages([hand.study.codes.answer]);
    (await passageRow(/只能等/)).focus();
    await user.keyboard('{Control>}a{/Control}{Delete}');
    await waitFor(() => expect(said()).toEqual(['2 codings were removed.']));
    await screen.findByText('No passages yet');
    notices.visibleToasts[0]?.content.actions?.[0]?.onAction();
    await waitFor(async () => expect(await passages()).toHaveLength(5));
  });

  it('gives the selected passages a new code that is typed, and undoes it whole', async () => {
    const { user } = await showPassages([hand.study.codes.answer]);
    (await passageRow(/只能等/)).focus();
    await user.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(findCommand('passages.recode')?.isEnabled).toBe(true));
    findCommand('passages.recode')?.run();
    await user.type(await screen.findByRole('combobox'), 'Need/Reply{Enter}');
    await waitFor(() => expect(said()).toEqual(['2 passages now carry “Reply”.']));
    expect((await passages()).map(({ code }) => code)).toEqual(['Find it', 'Voice', 'Find it', 'Reply', 'Reply']);
    notices.visibleToasts[0]?.content.actions?.[0]?.onAction();
    await waitFor(async () =>
      expect((await hand.core.call('codes.tree', {})).map(({ name }) => name)).not.toContain('Reply'),
    );
    expect((await passages()).map(({ code }) => code)).toContain('Answer');
  });

  it('copies quotes with their sources', async () => {
    const { user } = await showPassages([hand.study.codes.answer]);
    (await passageRow(/只能等/)).focus();
    await user.keyboard(' {Control>}c{/Control}');
    await waitFor(() => expect(said()).toEqual(['1 passage was copied with its source.']));
    expect(await navigator.clipboard.readText()).toBe('“使用者只能等”\n— 王小姐, group · 2 [Answer]');
  });

  it('leaves the passages that hold the words', async () => {
    const { user } = await showPassages([hand.study.codes.need]);
    await user.type(await screen.findByRole('searchbox', { name: 'Filter passages' }), 'LOSING anna');
    await screen.findByText('1 of 5 passages');
    await user.type(screen.getByRole('searchbox', { name: 'Filter passages' }), 'zzz');
    await screen.findByText('No passage matches');
  });

  it('says what to do while no code is chosen', async () => {
    const { user } = renderWithCore(hand.core, <PassagesView />);
    await user.click(await screen.findByRole('button', { name: 'Choose all' }));
    await screen.findByText('Need and 1 more');
  });
});

describe('PassagesPane', () => {
  it('chooses several codes by keyboard', async () => {
    const { user } = renderWithCore(hand.core, <PassagesPane />);
    (await screen.findByRole('row', { name: 'Voice' })).focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    expect(new Set(useNavigation.getState().codeIds)).toEqual(
      new Set([hand.study.codes.voice, hand.study.codes.answer]),
    );
  });
});
