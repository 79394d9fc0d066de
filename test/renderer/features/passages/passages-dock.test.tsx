// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PassagesDock } from '../../../../src-renderer/features/passages/passages-dock.tsx';
import { usePassagesState } from '../../../../src-renderer/features/passages/passages-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useDockResults } from '../../../../src-renderer/workspace/dock-results.ts';
import { chooseCodes, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const cleanState = usePassagesState.getState();

beforeEach(() => {
  // jsdom lays nothing out, and the list draws only what is in sight.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(4000);
  usePassagesState.setState(cleanState, true);
  useDockResults.setState({ source: 'passages', currentId: null });
});

const dock = async () => {
  const { user } = renderWithCore(hand.core, <PassagesDock />);
  act(() => chooseCodes([hand.study.codes.need]));
  await screen.findByRole('grid', { name: 'Passages' });
  await waitFor(() => expect(findCommand('results.next')?.isEnabled).toBe(true));
  return user;
};
const run = (id: string) => act(() => findCommand(id)?.run());
const shown = () => {
  const { target, documentId } = useNavigation.getState();
  const document = [hand.study.meeting, hand.study.group].find(({ id }) => id === documentId);
  return document?.text.slice(target?.start, target?.end);
};

describe('the results beside the document', () => {
  it('lead from one to the next and back, wherever the keyboard is', async () => {
    await dock();
    run('results.next');
    expect(shown()).toBe('I keep losing it');
    run('results.next');
    expect(shown()).toBe('The remote control needs a voice.');
    run('results.previous');
    expect(shown()).toBe('I keep losing it');
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', dock: 'results' });
  });

  it('let the coding at hand be adjusted where it stands', async () => {
    const user = await dock();
    run('results.next');
    await user.click(screen.getByRole('button', { name: 'Actions and grouping' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Adjust in the document' }));
    expect(useNavigation.getState().codingId).toBe(hand.study.codings[0]);
  });

  it('offer what is done with the passage at hand as commands, without keys of the document', async () => {
    await dock();
    expect(findCommand('passages.recode')).toMatchObject({ isEnabled: false, keys: [] });
    run('results.next');
    await waitFor(() => expect(findCommand('passages.remove')?.isEnabled).toBe(true));
    run('passages.remove');
    await waitFor(async () => expect((await hand.core.call('history.state', {})).undoCount).toBeGreaterThan(0));
    expect(findCommand('passages.adjust')?.keys).toEqual([]);
  });

  it('take the keyboard to the passage at hand', async () => {
    await dock();
    run('results.next');
    run('results.next');
    await waitFor(() => expect(useDockResults.getState().currentId).not.toBeNull());
    run('results.focus');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('The remote control needs a voice.'));
  });

  it('are grouped by a command too', async () => {
    await dock();
    run('passages.groupBy.code');
    await waitFor(() => expect(findCommand('passages.groupBy.code')?.isEnabled).toBe(false));
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Find it2');
  });

  it('are grouped by participant', async () => {
    const user = await dock();
    await user.click(screen.getByRole('button', { name: 'Actions and grouping' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Participant' }));
    await waitFor(() =>
      expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
        'Anna1',
        'Ben2',
        '王小姐2',
      ]),
    );
  });
});
