// @vitest-environment jsdom
import '../../helpers/jsdom-gaps.ts';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src-main/shared/host.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { App } from '../../../src-renderer/app/app.tsx';
import { useCaptureState } from '../../../src-renderer/features/capture/capture-state.ts';
import { noteConnection } from '../../../src-renderer/workspace/connection.ts';
import { startI18n } from '../../../src-renderer/workspace/i18n.ts';
import { showSession, useNavigation } from '../../../src-renderer/workspace/navigation.ts';
import type { TestCore } from '../../helpers/create-test-core.ts';
import { useStudy } from '../../helpers/use-study.ts';

const hand = useStudy();
let sessionId = '';

beforeEach(async () => {
  localStorage.clear();
  noteConnection(false);
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  useNavigation.setState(useNavigation.getInitialState(), true);
  const people = [{ participant: { name: 'Anna' } }, { participant: { name: 'Ben' } }];
  sessionId = (await hand.core.call('sessions.create', { name: 'Talk', method: 'focus-group', people })).id;
  await hand.core.call('capture.start', { sessionId });
});

const host = {
  platform: 'web',
  setMenu: () => undefined,
  onMenuCommand: () => undefined,
  onOpenPath: () => undefined,
} as unknown as Host;

/** The whole window; a core that is lost comes back when it is let. */
async function openWindow({ newLine }: TestCore) {
  const first = newLine();
  const back = Promise.withResolvers<Client>();
  const start = { open: null, sample: false, languages: ['en'] };
  render(<App started={{ host, start, client: first.client, reconnect: () => back.promise }} />);
  startI18n('en');
  await screen.findByText('Saved');
  showSession(sessionId, 'capture');
  await screen.findByRole('textbox', { name: 'What is said' });
  return { user: userEvent.setup(), lose: first.lose, comeBack: () => back.resolve(newLine().client) };
}
/** Nothing is left but what was kept outside the page. */
function reload() {
  cleanup();
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  noteConnection(false);
}
const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What is said' });
const said = async () =>
  (await hand.core.call('capture.turns', { sessionId })).turns.map(({ speaker, text }) => `${speaker}: ${text}`);
const saidIs = (expected: readonly string[]) => waitFor(async () => expect(await said()).toEqual(expected));

describe('a core that goes away while notes are taken', () => {
  it('is said in the title bar, and gets what was typed meanwhile when it is back', async () => {
    const { user, lose, comeBack } = await openWindow(hand.core);
    await user.click(line());
    await user.keyboard('1Before.{Enter}');
    await saidIs(['Anna: Before.']);
    lose();
    await screen.findByText('Reconnecting…');
    await user.keyboard('2Meanwhile.{Enter}1And then.{Enter}');
    await screen.findByText('Not saved yet: reconnecting…');
    comeBack();
    await saidIs(['Anna: Before.', 'Ben: Meanwhile.', 'Anna: And then.']);
    await screen.findByText('Saved');
  });

  it('gets it from the next window, once, and the line goes on where it was', async () => {
    const { user, lose } = await openWindow(hand.core);
    await user.click(line());
    lose();
    await screen.findByText('Reconnecting…');
    await user.keyboard('2Meanwhile.{Enter}1And th');
    reload();
    expect(await said()).toEqual([]);
    await openWindow(hand.core);
    await saidIs(['Ben: Meanwhile.']);
    await waitFor(() => expect(line().value).toBe('And th'));
    expect(useCaptureState.getState().line.speakerId).not.toBeNull();
    reload();
    await openWindow(hand.core);
    expect(await said()).toEqual(['Ben: Meanwhile.']);
    await waitFor(() => expect(line().value).toBe('And th'));
  });
});
