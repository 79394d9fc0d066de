// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useCaptureState } from '../../../../src-renderer/features/capture/capture-state.ts';
import { CaptureView } from '../../../../src-renderer/features/capture/capture-view.tsx';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { beginCapture } from '../../../helpers/begin-capture.ts';
import type { Capture } from '../../../helpers/begin-capture.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
let capture: Capture;

beforeEach(async () => {
  localStorage.clear();
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  capture = await beginCapture(hand.core, hand.study);
  const question = capture.guide.sections[0]!.questions[0]!.id;
  const turns = Array.from({ length: 130 }, (_, index) => index + 1);
  await Promise.all(turns.map((number) => capture.say('Anna', `Turn ${number}`, number, question)));
});

async function open() {
  const view = renderWithCore(hand.core, <CaptureView />);
  useNavigation.setState({ place: 'sessions', sessionView: 'capture', sessionId: capture.sessionId });
  await screen.findByRole('article', { name: 'Anna: Turn 130' });
  return view;
}
const turns = () => screen.getAllByRole('article');
const focused = () => document.activeElement?.getAttribute('aria-label');
const typed = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The turn, typed anew' }).value;

describe('notes of many turns', () => {
  it('read and show the last ones, which know their place, while the guide counts all', async () => {
    await open();
    expect(turns()).toHaveLength(60);
    expect(turns()[0]!.getAttribute('aria-posinset')).toBe('71');
    expect(turns()[0]!.getAttribute('aria-setsize')).toBe('130');
    expect(screen.getByRole('button', { name: /130 turns/, current: 'step' })).toBeTruthy();
  });

  it('are all there for the keyboard', async () => {
    const { user } = await open();
    await user.keyboard('{PageUp}');
    await waitFor(() => expect(focused()).toBe('Anna: Turn 130'));
    await user.keyboard('{Home}');
    await waitFor(() => expect(focused()).toBe('Anna: Turn 1'));
    expect(turns()).toHaveLength(130);
    await user.keyboard('{End}');
    await waitFor(() => expect(focused()).toBe('Anna: Turn 130'));
  });

  it('can each be typed anew', async () => {
    const { user } = await open();
    await user.keyboard('{ArrowUp>60/}');
    await waitFor(() => expect(turns().length).toBeGreaterThan(60));
    await user.keyboard('{ArrowUp>5/}');
    expect(typed()).toBe('Turn 66');
  });
});
