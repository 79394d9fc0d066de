// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindingPicker } from '../../../../../src-renderer/features/findings/finding-picker.tsx';
import { FindingsView } from '../../../../../src-renderer/features/findings/findings-view.tsx';
import { useFindingsState } from '../../../../../src-renderer/features/findings/findings-state.ts';
import { findCommand } from '../../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../../helpers/use-study.ts';
import '../../../../helpers/jsdom-layout.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();

beforeEach(() => useFindingsState.setState(useFindingsState.getInitialState(), true));

async function showWall(grouping: string) {
  const { user } = renderWithCore(
    hand.core,
    <>
      <FindingsView />
      <FindingPicker />
    </>,
  );
  act(() => useNavigation.setState({ place: 'findings', projectId: 'study' }));
  await waitFor(() => expect(findCommand('findings.wall')?.isEnabled).toBe(true));
  act(() => findCommand('findings.wall')?.run());
  await screen.findByRole('region', { name: 'Findings wall' });
  act(() => findCommand(`findings.groupBy.${grouping}`)?.run());
  return user;
}

const column = (name: RegExp) => screen.findByRole('listbox', { name });
const cards = (list: HTMLElement) =>
  within(list)
    .queryAllByRole('option')
    .map(({ dataset }) => dataset['finding']);
const states = async () => (await wholeFindings(hand.core.call)).map(({ title, state }) => `${title}: ${state}`);

describe('the wall of findings', () => {
  it('has a column for each state, filled or not', async () => {
    await showWall('state');
    expect(cards(await column(/^Draft/))).toEqual(hand.study.findings);
    expect(cards(await column(/^Final/))).toEqual([]);
  });

  it('takes a card to the next column by Alt with an arrow key, and stays on it', async () => {
    const user = await showWall('state');
    await user.click(within(await column(/^Draft/)).getByRole('option', { name: /^People lose it/ }));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect(await states()).toEqual(['People lose it: review', '要有人回應: draft']));
    const moved = within(await column(/^In review/)).getByRole('option', { name: /^People lose it/ });
    await waitFor(() => expect(document.activeElement).toBe(moved));
    expect(screen.getByText('Moved to “In review”.')).toBeTruthy();
  });

  it('takes what is dropped on a column into it', async () => {
    await showWall('state');
    const card = within(await column(/^Draft/)).getByRole('option', { name: /^要有人回應/ });
    const target = (await column(/^Final/)).closest('section')!;
    const dataTransfer = { setData: () => undefined, getData: () => '', types: ['application/x-motif-findings'] };
    fireEvent.dragStart(card, { dataTransfer });
    fireEvent.dragOver(target, { dataTransfer });
    fireEvent.drop(target, { dataTransfer });
    await waitFor(async () => expect(await states()).toEqual(['People lose it: draft', '要有人回應: final']));
  });

  it('goes from card to card by arrow keys, selects with Space and opens with Enter', async () => {
    const user = await showWall('state');
    const draft = await column(/^Draft/);
    await user.click(within(draft).getByRole('option', { name: /^People lose it/ }));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('要有人回應'));
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await waitFor(() => expect(within(draft).getAllByRole('option', { selected: true })).toHaveLength(2));
    await user.keyboard(' ');
    await waitFor(() => expect(within(draft).getAllByRole('option', { selected: true })).toHaveLength(1));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('article', { name: '要有人回應' })).toBeTruthy();
  });

  it('takes a passage that is dropped on a card as evidence, with Alt against it', async () => {
    await showWall('state');
    const [first] = await wholeFindings(hand.core.call);
    const card = within(await column(/^Draft/)).getByRole('option', { name: /^要有人回應/ });
    const carried = JSON.stringify([{ kind: 'passage', passageId: first!.evidence[0]!.passageId }]);
    const dataTransfer = { getData: () => carried, types: ['application/x-motif-cards'] };
    fireEvent.dragOver(card, { dataTransfer });
    const drop = createEvent.drop(card, { dataTransfer });
    Object.defineProperty(drop, 'altKey', { value: true });
    fireEvent(card, drop);
    await waitFor(async () =>
      expect((await wholeFindings(hand.core.call))[1]!.evidence).toMatchObject([{ side: 'against' }]),
    );
  });
});
