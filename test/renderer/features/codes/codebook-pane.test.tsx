// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CodebookPane } from '../../../../src-renderer/features/codes/codebook-pane.tsx';
import { useCodebook } from '../../../../src-renderer/features/codes/codebook-state.ts';
import { useCodePress } from '../../../../src-renderer/workspace/code-press.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { inspectCode, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const cleanState = useCodebook.getState();

beforeEach(() => {
  useCodebook.setState(cleanState, true);
  useCodePress.setState({ handler: null });
  notices.clear();
});

const row = (name: string | RegExp) => screen.findByRole('row', { name });
const names = async () => (await hand.core.call('codes.tree', {})).map(({ name }) => name);
const said = () => notices.visibleToasts.map(({ content }) => content.message);

async function showPane() {
  const { user } = renderWithCore(hand.core, <CodebookPane />);
  await row('Voice');
  return user;
}

async function focusRow(name: string) {
  (await row(name)).focus();
}

describe('CodebookPane', () => {
  it('shows themes with the codings of all codes below them', async () => {
    await showPane();
    expect(within(await row('Need')).getByText('5')).toBeTruthy();
    expect(within(await row('Answer')).getByText('2')).toBeTruthy();
    expect(screen.getByText('5 codes')).toBeTruthy();
  });

  it('makes a code by keyboard as one step', async () => {
    const user = await showPane();
    findCommand('codes.create')?.run();
    await user.type(await screen.findByRole('textbox', { name: 'Name of the code' }), 'Trust{Enter}');
    await row('Trust');
    expect(await names()).toEqual(['Need', 'Find it', 'Voice', 'Answer', 'Colour', 'Trust']);
    expect((await hand.core.call('history.state', {})).undo?.label).toBe('codes.create');
    expect(useNavigation.getState().codeId).toBe((await hand.core.call('codes.tree', {})).at(-1)?.id);
  });

  it('makes a code below the one that is inspected', async () => {
    const user = await showPane();
    inspectCode(hand.study.codes.colour);
    await waitFor(() => expect(findCommand('codes.createBelow')?.isEnabled).toBe(true));
    findCommand('codes.createBelow')?.run();
    await user.type(await screen.findByRole('textbox', { name: 'Name of the code' }), 'Yellow{Enter}');
    await row('Yellow');
    const made = (await hand.core.call('codes.tree', {})).find(({ name }) => name === 'Yellow');
    expect(made?.parentId).toBe(hand.study.codes.colour);
  });

  it('makes nothing when the typing is given up', async () => {
    const user = await showPane();
    findCommand('codes.create')?.run();
    await user.type(await screen.findByRole('textbox', { name: 'Name of the code' }), 'Trust{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name of the code' })).toBeNull());
    expect(await names()).not.toContain('Trust');
  });

  it('renames a code by F2', async () => {
    const user = await showPane();
    await focusRow('Voice');
    await user.keyboard('{F2}');
    const field = await screen.findByRole('textbox', { name: 'Name of the code' });
    await user.clear(field);
    await user.type(field, 'Sound{Enter}');
    await waitFor(async () => expect(document.activeElement).toBe(await row('Sound')));
    expect(await names()).toContain('Sound');
    expect((await hand.core.call('history.state', {})).undo?.label).toBe('codes.update');
  });

  it('goes back to typing when the name is taken', async () => {
    const user = await showPane();
    await focusRow('Voice');
    await user.keyboard('{F2}');
    const field = await screen.findByRole('textbox', { name: 'Name of the code' });
    await user.clear(field);
    await user.type(field, 'Answer{Enter}');
    await waitFor(() => expect(said()[0]).toMatch(/called “Answer” here already/));
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name of the code' })).value).toBe('Answer');
    expect(await names()).toContain('Voice');
  });

  it('moves a code among its siblings by Alt with an arrow', async () => {
    const user = await showPane();
    await focusRow('Voice');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () => expect(await names()).toEqual(['Need', 'Voice', 'Find it', 'Answer', 'Colour']));
  });

  it('merges a code into one that is picked, and undoes just that from the notice', async () => {
    const user = await showPane();
    await focusRow('Voice');
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: /^Merge into…/ }));
    await user.type(await screen.findByRole('combobox', { name: 'Choose the code to merge into' }), 'find{Enter}');
    await waitFor(() => expect(said()).toEqual(['“Voice” was merged into “Find it”.']));
    expect(await names()).toEqual(['Need', 'Find it', 'Answer', 'Colour']);
    notices.visibleToasts[0]?.content.actions?.[0]?.onAction();
    await waitFor(async () => expect(await names()).toContain('Voice'));
  });

  it('takes a letter with Shift for a command, also with Caps Lock on', async () => {
    const user = await showPane();
    inspectCode(hand.study.codes.colour);
    await waitFor(() => expect(findCommand('codes.split')?.isEnabled).toBe(true));
    await focusRow('Colour');
    await user.keyboard('{Shift>}s{/Shift}');
    await waitFor(() => expect(useCodebook.getState().splitId).toBe(hand.study.codes.colour));
  });

  it('lists no code set while the keyboard only passes through', async () => {
    await hand.core.call('codeSets.create', { name: 'Mine', codeIds: [hand.study.codes.colour] });
    const user = await showPane();
    useNavigation.setState({ place: 'codebook' });
    const set = await screen.findByRole('option', { name: /^Mine/ });
    screen.getByRole('listbox', { name: 'Code sets' }).focus();
    await waitFor(() => expect(document.activeElement).toBe(set));
    expect(useCodebook.getState().shownSetId).toBeNull();
    await user.keyboard(' ');
    expect(useCodebook.getState().shownSetId).not.toBeNull();
  });

  it('does not offer a code for a merge into itself or below itself', async () => {
    const user = await showPane();
    inspectCode(hand.study.codes.need);
    await waitFor(() => expect(findCommand('codes.merge')?.isEnabled).toBe(true));
    findCommand('codes.merge')?.run();
    const picker = await screen.findByRole('dialog', { name: 'Choose the code to merge into' });
    await user.click(within(picker).getByRole('combobox'));
    expect(
      within(picker)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Colour']);
  });

  it('says what goes with a code before it is deleted', async () => {
    const { id: boardId } = await hand.core.call('boards.create', { name: 'Needs' });
    const sources = [{ kind: 'code', codeId: hand.study.codes.voice } as const];
    await hand.core.call('boards.addCards', { boardId, sources });
    const user = await showPane();
    await focusRow('Voice');
    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete “Voice”?' });
    await within(dialog).findByText('1 coding goes with it in 1 document.');
    expect(within(dialog).getByText('1 memo on a coding goes too.')).toBeTruthy();
    expect(within(dialog).getByText('1 card of it on a board goes too.')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(said()).toEqual(['“Voice” was deleted.']));
    expect(await names()).not.toContain('Voice');
  });

  it('deletes a code without codings at once', async () => {
    await hand.core.call('codes.create', { name: 'Unused' });
    const user = await showPane();
    await row('Unused');
    await focusRow('Unused');
    await user.keyboard('{Delete}');
    await waitFor(() => expect(said()).toEqual(['“Unused” was deleted.']));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('leaves what answers the filter, with the themes above it', async () => {
    const user = await showPane();
    await user.type(screen.getByRole('searchbox', { name: 'Filter codes' }), 'voi');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  });

  it('inspects a code that is pressed, unless the reading view codes with it', async () => {
    const user = await showPane();
    await user.click(await row('Voice'));
    expect(useNavigation.getState().codeId).toBe(hand.study.codes.voice);
    const pressed: string[] = [];
    useCodePress.setState({ handler: (codeId) => pressed.push(codeId) > 0 });
    await user.click(await row('Colour'));
    expect(pressed).toEqual([hand.study.codes.colour]);
    expect(useNavigation.getState().codeId).toBe(hand.study.codes.voice);
  });

  it('shows the passages of the code that the arrows come to', async () => {
    const user = await showPane();
    await focusRow('Voice');
    await user.keyboard('{ArrowDown}');
    expect(useNavigation.getState().codeId).toBe(hand.study.codes.answer);
  });
});
