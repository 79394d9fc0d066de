// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HistoryPanel } from '../../../../src-renderer/features/history/history-panel.tsx';
import { openDock, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

async function show() {
  await hand.core.call('codes.create', { name: 'First' });
  await hand.core.call('codes.create', { name: 'Second' });
  await hand.core.call('codes.create', { name: 'Third' });
  const { user } = renderWithCore(hand.core, <HistoryPanel />);
  await screen.findByRole('option', { name: /“Third”.*Now/ });
  return user;
}

const step = (name: string) => screen.getByRole('option', { name: new RegExp(`“${name}”`) });
const codeNames = async () => (await hand.core.call('codes.tree', {})).map((code) => code.name);

describe('HistoryPanel', () => {
  it('takes steps back to the one that is chosen, and does them again', async () => {
    const user = await show();
    await user.click(step('First'));
    await user.click(screen.getByRole('button', { name: 'Take back 2 steps' }));
    await waitFor(async () => expect(await codeNames()).not.toContain('Second'));
    expect(await codeNames()).toContain('First');
    await user.click(await screen.findByRole('option', { name: /“Third”/ }));
    await user.click(await screen.findByRole('button', { name: 'Do 2 steps again' }));
    await waitFor(async () => expect(await codeNames()).toContain('Third'));
  });

  it('goes to a step by keyboard, as far as before the first', async () => {
    const user = await show();
    await user.tab();
    await user.tab();
    await user.keyboard('{End}{Enter}');
    await waitFor(async () => expect(await codeNames()).toEqual([]));
    expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
  });

  it('has the keyboard when it is opened by hand, on the latest step', async () => {
    const user = await show();
    act(() => openDock('history'));
    await waitFor(() => expect(document.activeElement).toBe(step('Third')));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(async () => expect(await codeNames()).not.toContain('Third'));
  });

  it('leaves the keyboard where it was when the project is opened with it', async () => {
    await show();
    act(() => useNavigation.setState({ dock: 'history' }));
    expect(document.activeElement).toBe(document.body);
  });

  it('says what the history is for while it is empty', async () => {
    await hand.core.call('project.create', { path: hand.core.file('new.motif') });
    renderWithCore(hand.core, <HistoryPanel />);
    expect(await screen.findByText(/Nothing was changed yet/)).toBeTruthy();
  });
});
