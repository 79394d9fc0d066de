// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CodebookPane } from '../../../../src-renderer/features/codes/codebook-pane.tsx';
import { CodeEditor } from '../../../../src-renderer/features/codes/code-editor.tsx';
import { useCodebook } from '../../../../src-renderer/features/codes/codebook-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { goTo, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const cleanState = useCodebook.getState();

beforeEach(() => {
  useCodebook.setState(cleanState, true);
  notices.clear();
});

const row = (name: string | RegExp) => screen.findByRole('row', { name });
const codes = () => hand.core.call('codes.tree', {});
const names = async () => (await codes()).map(({ name }) => name);
const said = () => notices.visibleToasts.map(({ content }) => content.message);

async function showBoth() {
  const { user } = renderWithCore(
    hand.core,
    <>
      <CodebookPane />
      <CodeEditor />
    </>,
  );
  goTo('codebook');
  await row('Voice');
  return user;
}

/** Voice and Answer. */
async function selectTwo() {
  const user = await showBoth();
  await user.click(await row('Voice'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await screen.findByRole('article', { name: '2 codes' });
  return user;
}

describe('several codes of the codebook', { timeout: 20_000 }, () => {
  it('are selected by Shift with an arrow, or Ctrl with a press, and shown together', async () => {
    const user = await selectTwo();
    expect(screen.getByText('3 codings in 2 documents.')).toBeTruthy();
    await user.keyboard('{Control>}');
    await user.click(await row('Colour'));
    await user.keyboard('{/Control}');
    await screen.findByRole('article', { name: '3 codes' });
  });

  it('are all selected by Ctrl+A, and none but one by a press', async () => {
    const user = await selectTwo();
    await user.keyboard('{Control>}a{/Control}');
    await screen.findByRole('article', { name: '5 codes' });
    await user.click(await row('Colour'));
    await screen.findByRole('article', { name: 'Code' });
  });

  it('step over their neighbours together by Alt with an arrow', async () => {
    const user = await selectTwo();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () => expect(await names()).toEqual(['Need', 'Voice', 'Answer', 'Find it', 'Colour']));
  });

  it('are moved under a code that is picked, as one step', async () => {
    const user = await selectTwo();
    await user.keyboard('{Shift>}U{/Shift}');
    await user.type(await screen.findByRole('combobox', { name: 'Choose the code to move under' }), 'colour{Enter}');
    await waitFor(async () => expect(await names()).toEqual(['Need', 'Find it', 'Colour', 'Voice', 'Answer']));
    expect((await hand.core.call('history.state', {})).undo?.label).toBe('codes.move');
  });

  it('get one colour', async () => {
    const user = await selectTwo();
    findCommand('codes.recolor')?.run();
    const dialog = await screen.findByRole('dialog', { name: 'Colour of 2 codes' });
    await user.click(within(dialog).getByRole('radio', { name: 'Teal' }));
    await user.click(within(dialog).getByRole('button', { name: 'Use this colour' }));
    await waitFor(async () => expect((await codes()).filter(({ color }) => color === 31)).toHaveLength(2));
  });

  it('are merged into one', async () => {
    const user = await selectTwo();
    findCommand('codes.merge')?.run();
    await user.type(await screen.findByRole('combobox', { name: 'Choose the code to merge into' }), 'colour{Enter}');
    await waitFor(() => expect(said()).toEqual(['2 codes were merged into “Colour”.']));
    expect(await names()).toEqual(['Need', 'Find it', 'Colour']);
  });

  it('are deleted after saying what goes with them', async () => {
    const user = await selectTwo();
    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete 2 codes?' });
    await within(dialog).findByText('3 codings go with it in 2 documents.');
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(said()).toEqual(['2 codes were deleted.']));
    expect(await names()).toEqual(['Need', 'Find it', 'Colour']);
  });

  it('go to Passages together', async () => {
    const user = await selectTwo();
    await user.keyboard('{Shift>}P{/Shift}');
    const { voice, answer } = hand.study.codes;
    expect(useNavigation.getState()).toMatchObject({ place: 'passages', codeIds: [voice, answer] });
  });
});

describe('code sets', { timeout: 20_000 }, () => {
  it('take the selected codes, also into a new set', async () => {
    const user = await selectTwo();
    findCommand('codes.addToSet')?.run();
    await user.type(await screen.findByRole('combobox', { name: 'Choose the set' }), 'Sounds{Enter}');
    await screen.findByRole('option', { name: /^Sounds/ });
    expect(said()).toEqual(['The set “Sounds” was made with 2 codes.']);
    const sets = await hand.core.call('codeSets.list', {});
    expect(sets.find(({ name }) => name === 'Sounds')?.codeIds).toHaveLength(2);
  });

  it('are begun without a code where none is selected', async () => {
    const user = await showBoth();
    goTo('documents');
    await user.click(await screen.findByRole('button', { name: 'New code set…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name of the set' }), 'Later{Enter}');
    await screen.findByRole('option', { name: /^Later/ });
    expect(said()[0]).toContain('The set “Later” was created.');
  });

  it('list their codes alone when pressed, until all are asked for', async () => {
    const user = await showBoth();
    await user.click(await screen.findByRole('option', { name: /^Wishes/ }));
    await screen.findByText('Only “Wishes”');
    expect(within(screen.getByRole('treegrid')).getAllByRole('row')).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: 'All codes' }));
    await waitFor(() => expect(within(screen.getByRole('treegrid')).getAllByRole('row')).toHaveLength(5));
  });

  it('are renamed by F2 and deleted by Delete; the codes stay', async () => {
    const user = await showBoth();
    await user.click(await screen.findByRole('option', { name: /^Wishes/ }));
    await user.keyboard('{F2}');
    const field = await screen.findByRole('textbox', { name: 'Name of the set' });
    await user.clear(field);
    await user.type(field, 'Hopes{Enter}');
    await user.click(await screen.findByRole('option', { name: /^Hopes/ }));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(said()).toEqual(['The set “Hopes” was deleted. Its codes stay.']));
    expect(await names()).toHaveLength(5);
  });
});

describe('a pin', () => {
  it('is chosen by its number, and shown in the tree', async () => {
    const user = await showBoth();
    await user.click(await row('Answer'));
    await waitFor(() => expect(findCommand('codes.pin')?.isEnabled).toBe(true));
    findCommand('codes.pin')?.run();
    await user.type(await screen.findByRole('combobox', { name: 'Number key for “Answer”' }), '7{Enter}');
    await waitFor(async () => expect(within(await row('Answer')).getByText('7')).toBeTruthy());
  });
});
