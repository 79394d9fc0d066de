// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindingList } from '../../../../src-renderer/features/findings/finding-list.tsx';
import { FindingPicker } from '../../../../src-renderer/features/findings/finding-picker.tsx';
import { FindingsView } from '../../../../src-renderer/features/findings/findings-view.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { goTo, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';
import '../../../helpers/jsdom-layout.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

beforeEach(() => notices.clear());

async function showFindings() {
  const { user } = renderWithCore(
    hand.core,
    <>
      <FindingList />
      <FindingsView />
      <FindingPicker />
    </>,
  );
  act(() => goTo('findings'));
  const list = await screen.findByRole('grid', { name: 'Findings' });
  await screen.findByRole('grid', { name: 'Evidence for it' });
  return { user, list };
}

const findings = () => wholeFindings(hand.core.call);
const titles = async () => (await findings()).map(({ title }) => title);
const quotes = async () => (await findings())[0]!.evidence.map(({ text }) => text);
const steps = async () => (await hand.core.call('history.state', {})).undoCount;
const titleField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Statement' });

describe('findings', () => {
  it('shows the first one as a page, with its strength', async () => {
    await showFindings();
    expect(titleField().value).toBe('People lose it');
    expect(await screen.findByText(/^2 of 5 people · 1 of 2 documents/)).toBeTruthy();
    expect(screen.getByText(/^All quotes are from one document/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Priority High' })).toBeTruthy();
  });

  it('makes a new one and begins with its title', async () => {
    const { user } = await showFindings();
    await user.click(screen.getByRole('button', { name: 'New finding' }));
    await waitFor(() => expect(document.activeElement).toBe(titleField()));
    await user.keyboard('They ask for a voice{Enter}');
    await waitFor(async () => expect(await titles()).toEqual(['People lose it', '要有人回應', 'They ask for a voice']));
  });

  it('keeps a session of typing as one step', async () => {
    const { user } = await showFindings();
    const before = await steps();
    await user.click(screen.getByRole('textbox', { name: 'What was found' }));
    await user.keyboard('Everybody loses it, and nobody looks.');
    expect(await steps()).toBe(before);
    await user.tab();
    await waitFor(async () => expect((await findings())[0]!.text).toBe('Everybody loses it, and nobody looks.'));
    expect(await steps()).toBe(before + 1);
  });

  it('does not keep an empty title', async () => {
    const { user } = await showFindings();
    const before = await steps();
    await user.clear(titleField());
    await user.tab();
    expect(titleField().value).toBe('People lose it');
    expect(await steps()).toBe(before);
    expect(notices.visibleToasts).toEqual([]);
  });

  it('leaves a title as it was by Escape', async () => {
    const { user } = await showFindings();
    const before = await steps();
    await user.click(titleField());
    await user.keyboard(' and more{Escape}');
    await waitFor(() => expect(titleField().value).toBe('People lose it'));
    expect(document.activeElement).not.toBe(titleField());
    expect(await steps()).toBe(before);
  });

  it('moves a finding by Alt and the arrow keys, and stays on it', async () => {
    const { user, list } = await showFindings();
    await user.click(within(list).getByRole('row', { name: 'People lose it' }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await titles()).toEqual(['要有人回應', 'People lose it']));
    expect(titleField().value).toBe('People lose it');
  });

  it('moves and removes quotes by keyboard, and takes it back', async () => {
    const { user } = await showFindings();
    const evidence = screen.getByRole('grid', { name: 'Evidence for it' });
    const [first, second] = await quotes();
    act(() => within(evidence).getByRole('row', { name: first }).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await quotes()).toEqual([second, first]));
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await quotes()).toEqual([second]));
    await hand.core.call('history.undo', {});
    await hand.core.call('history.undo', {});
    expect(await quotes()).toEqual([first, second]);
  });

  it('goes to a quote in its document', async () => {
    const { user } = await showFindings();
    await user.click(screen.getByRole('button', { name: /I keep losing it/ }));
    expect(useNavigation.getState()).toMatchObject({
      place: 'documents',
      target: { documentId: hand.study.meeting.id },
    });
  });

  it('deletes with a notice that brings it back', async () => {
    await showFindings();
    await waitFor(() => expect(findCommand('findings.delete')?.isEnabled).toBe(true));
    act(() => findCommand('findings.delete')?.run());
    await waitFor(async () => expect(await titles()).toEqual(['要有人回應']));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('“People lose it” was deleted.'));
    act(() => notices.visibleToasts[0]?.content.actions?.[0]?.onAction());
    await waitFor(async () => expect(await titles()).toEqual(['People lose it', '要有人回應']));
  });
});
