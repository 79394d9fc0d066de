// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindingPicker } from '../../../../../src-renderer/features/findings/finding-picker.tsx';
import { FindingsView } from '../../../../../src-renderer/features/findings/findings-view.tsx';
import { useFindingsState } from '../../../../../src-renderer/features/findings/findings-state.ts';
import { findCommand } from '../../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../../helpers/use-study.ts';
import '../../../../helpers/jsdom-layout.ts';

const hand = useStudy();

beforeEach(() => useFindingsState.setState(useFindingsState.getInitialState(), true));

const show = () =>
  renderWithCore(
    hand.core,
    <>
      <FindingsView />
      <FindingPicker />
    </>,
  );

async function present() {
  const { user } = show();
  act(() => useNavigation.setState({ place: 'findings', projectId: 'study' }));
  await waitFor(() => expect(findCommand('findings.present')?.isEnabled).toBe(true));
  act(() => findCommand('findings.present')?.run());
  await screen.findByRole('dialog', { name: 'Findings presentation' });
  return user;
}

const heading = (name: string) => screen.findByRole('heading', { name, level: 1 });
const shown = () => within(screen.getByRole('dialog', { name: 'Findings presentation' }));
const people = async () => hand.core.call('participants.list', {});
const idOf = async (name: string) => (await people()).find((person) => person.name === name)!.id;

describe('the presentation of findings', () => {
  it('begins with the first of several that are selected, wherever the keyboard is', async () => {
    show();
    const [one, two] = hand.study.findings;
    act(() => useNavigation.setState({ place: 'findings', projectId: 'study', findingId: two! }));
    act(() => useFindingsState.setState({ selectedIds: new Set([one!, two!]) }));
    await waitFor(() => expect(findCommand('findings.merge')?.isEnabled).toBe(true));
    act(() => findCommand('findings.present')?.run());
    await screen.findByRole('dialog', { name: 'Findings presentation' });
    expect(await heading('People lose it')).toBeTruthy();
  });

  it('turns its pages by keys, and Escape leaves it where it began', async () => {
    const user = await present();
    expect(await heading('People lose it')).toBeTruthy();
    expect(screen.getByText('1 of 2')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(await heading('要有人回應')).toBeTruthy();
    await user.keyboard('{Home}');
    expect(await heading('People lose it')).toBeTruthy();
    await user.keyboard('{PageDown}{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('article', { name: 'People lose it' })).toBeTruthy();
  });

  it('calls people by their pseudonyms', async () => {
    await hand.core.call('participants.setPseudonyms', { pseudonyms: [{ id: await idOf('Anna'), pseudonym: 'P7' }] });
    await present();
    expect(await shown().findByText('P7')).toBeTruthy();
    expect(shown().queryByText('Anna')).toBeNull();
  });

  it('shows no words of who did not agree, and says so', async () => {
    await hand.core.call('participants.setConsent', { ids: [await idOf('Anna')], state: 'refused' });
    await present();
    expect(await shown().findByText('The remote control needs a voice.')).toBeTruthy();
    expect(screen.getByText(/^1 quote is not shown/)).toBeTruthy();
    expect(shown().queryByText('I keep losing it')).toBeNull();
  });

  it('shows what speaks against a finding, or that nothing does', async () => {
    const [one] = hand.study.evidence;
    const user = await present();
    expect(await screen.findByText('Nothing was found that speaks against it.')).toBeTruthy();
    await user.keyboard('{Escape}');
    await hand.core.call('findings.setEvidence', { evidenceId: one, side: 'against' });
    act(() => findCommand('findings.present')?.run());
    expect(await screen.findByRole('heading', { name: 'What speaks against it' })).toBeTruthy();
  });

  it('leaves out what was dropped', async () => {
    await hand.core.call('findings.classify', { ids: [hand.study.findings[1]], state: 'dropped' });
    await present();
    expect(await screen.findByText('1 of 1')).toBeTruthy();
  });
});
