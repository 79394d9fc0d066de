// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCaptureState } from '../../../../src-renderer/features/capture/capture-state.ts';
import { CaptureView } from '../../../../src-renderer/features/capture/capture-view.tsx';
import { useOutbox } from '../../../../src-renderer/features/capture/use-outbox.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { beginCapture } from '../../../helpers/begin-capture.ts';
import type { Capture } from '../../../helpers/begin-capture.ts';
import { createStudy } from '../../../helpers/create-study.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';

const minute = 60_000;
let core: TestCore;
let capture: Capture;
let tick = 5_000;

beforeEach(async () => {
  localStorage.clear();
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  core = createTestCore({ ticks: () => tick });
  capture = await beginCapture(core, await createStudy(core));
  await core.call('capture.clock', { sessionId: capture.sessionId });
});
afterEach(() => core.close());

function Shown() {
  useOutbox({ id: 'project', path: '/study.motif' });
  return <CaptureView />;
}
function open() {
  const view = renderWithCore(core, <Shown />);
  useNavigation.setState({ place: 'sessions', sessionView: 'capture', sessionId: capture.sessionId });
  return view;
}
const clock = () => core.call('capture.clock', { sessionId: capture.sessionId });
const isDecided = () => waitFor(() => expect(screen.queryByRole('group', { name: 'Time away' })).toBeNull());

describe('after a time away', () => {
  it('the window says that the clock went on, and can leave it out', async () => {
    tick += 55 * minute;
    const { user } = open();
    const line = await screen.findByRole('group', { name: 'Time away' });
    expect(line.textContent).toMatch(/^The computer slept from .* to .*\. The clock counted these 55 minutes\./);
    await user.click(screen.getByRole('link', { name: 'Leave them out' }));
    await isDecided();
    expect(await clock()).toEqual({ elapsed: 0, isRunning: true, away: null });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What is said' }));
  });

  it('what was begun before the choice goes with it', async () => {
    tick += 55 * minute;
    const { user } = open();
    await screen.findByRole('group', { name: 'Time away' });
    await user.click(screen.getByRole('textbox', { name: 'What is said' }));
    await user.keyboard('1Back agai');
    await user.click(screen.getByRole('link', { name: 'Leave them out' }));
    await isDecided();
    await user.keyboard('n.{Enter}');
    await waitFor(async () => expect(await capture.turns()).toMatchObject([{ text: 'Back again.' }]));
    expect((await capture.turns())[0]!.at).toBeLessThan(minute);
  });

  it('the first turn takes it as it is', async () => {
    tick += 55 * minute;
    const { user } = open();
    await screen.findByRole('group', { name: 'Time away' });
    await user.click(screen.getByRole('textbox', { name: 'What is said' }));
    await user.keyboard('1Back again.{Enter}');
    await isDecided();
    expect((await clock()).elapsed).toBe(55 * minute);
  });

  it.each([
    ['Go on from there', 0],
    ['Count the 14 h 7 min too', (14 * 60 + 7) * minute],
  ])('a clock that stopped over night is let go on: %s', async (choice, elapsed) => {
    tick += (14 * 60 + 7) * minute;
    const { user } = open();
    const line = await screen.findByRole('group', { name: 'Time away' });
    expect(line.textContent).toContain('The clock stopped at 0:00.');
    await user.click(screen.getByRole('link', { name: choice }));
    await isDecided();
    expect(await clock()).toEqual({ elapsed, isRunning: true, away: null });
  });
});
