// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CodebookPane } from '../../../../src-renderer/features/codes/codebook-pane.tsx';
import { beginSplit, useCodebook } from '../../../../src-renderer/features/codes/codebook-state.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const cleanState = useCodebook.getState();

beforeEach(() => {
  useCodebook.setState(cleanState, true);
  notices.clear();
});

const outline = async () => (await hand.core.call('codes.tree', {})).map(({ name, codings }) => `${name} ${codings}`);
const steps = async () => (await hand.core.call('history.state', {})).undoCount;
const dialog = () => screen.findByRole('dialog', { name: 'Split “Find it”' });

/** The dealing of the two codings of “Find it”, to Colour and a new code. */
async function beginDealing() {
  const { user } = renderWithCore(hand.core, <CodebookPane />);
  await screen.findByRole('row', { name: 'Find it' });
  beginSplit(hand.study.codes.find);
  await user.click(within(await dialog()).getAllByRole('button', { name: /Choose a code/ })[0]!);
  await user.type(await screen.findByRole('combobox', { name: 'Choose the code to deal to' }), 'colour{Enter}');
  await user.click(within(await dialog()).getByRole('button', { name: /Choose a code/ }));
  await user.type(await screen.findByRole('combobox', { name: 'Choose the code to deal to' }), 'Lost things{Enter}');
  await screen.findByRole('button', { name: /^2\s?Lost things/ });
  return user;
}

describe('splitting a code', { timeout: 20_000 }, () => {
  it('deals passages by number keys and writes them as one step when it is done', async () => {
    const user = await beginDealing();
    const before = await steps();
    await user.keyboard('12');
    await screen.findByText('2 of 2 passages dealt');
    expect(await steps()).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await outline()).toEqual(['Need 0', 'Find it 0', 'Voice 1', 'Answer 2', 'Colour 2', 'Lost things 1']);
    expect(await steps()).toBe(before + 1);
  });

  it('takes back the last one by Backspace, and leaves what stays', async () => {
    const user = await beginDealing();
    await user.keyboard('1{Backspace}31{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await outline()).toEqual(['Need 0', 'Find it 1', 'Voice 1', 'Answer 2', 'Colour 2']);
  });

  it('shows a passage between the words around it', async () => {
    await beginDealing();
    const quote = (await dialog()).querySelector('blockquote');
    await waitFor(() => expect(quote?.textContent).toContain('I like the remote control, but I keep losing it.'));
  });

  it('asks before it gives up what was dealt, and writes nothing', async () => {
    const user = await beginDealing();
    const before = await outline();
    await user.keyboard('1{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Give up' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await outline()).toEqual(before);
  });

  it('takes keys from its first moment', async () => {
    const { user } = renderWithCore(hand.core, <CodebookPane />);
    await screen.findByRole('row', { name: 'Find it' });
    beginSplit(hand.study.codes.find);
    await dialog();
    await user.keyboard('3');
    await screen.findByText('1 of 2 passages dealt');
  });

  it('asks for the code of a place by the number of the place', async () => {
    const { user } = renderWithCore(hand.core, <CodebookPane />);
    await screen.findByRole('row', { name: 'Find it' });
    beginSplit(hand.study.codes.find);
    await dialog();
    await user.keyboard('2');
    await user.type(await screen.findByRole('combobox', { name: 'Choose the code to deal to' }), 'colour{Enter}');
    await screen.findByRole('button', { name: /^2\s?Colour/ });
    await user.keyboard('2');
    await screen.findByText('1 of 2 passages dealt');
  });

  it('closes by Escape at once while nothing is dealt', async () => {
    const user = await beginDealing();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
