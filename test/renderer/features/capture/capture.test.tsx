// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CaptureView } from '../../../../src-renderer/features/capture/capture-view.tsx';
import { useCaptureState } from '../../../../src-renderer/features/capture/capture-state.ts';
import { useOutbox } from '../../../../src-renderer/features/capture/use-outbox.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
let sessionId = '';

beforeEach(async () => {
  localStorage.clear();
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  const guide = await hand.core.call('guides.create', {
    name: 'Rides',
    sections: [{ name: '', questions: [{ text: 'How was it?', minutes: 5, probes: ['Why?'] }, { text: 'And now?' }] }],
  });
  const made = await hand.core.call('sessions.create', {
    name: 'Group 1',
    method: 'focus-group',
    guideId: guide.id,
    people: [
      { participant: { name: 'Mod' }, role: 'facilitator' },
      { participant: { name: 'Anna' } },
      { participant: { name: 'Ben' } },
    ],
  });
  sessionId = made.id;
});

function Shown() {
  useOutbox({ id: 'project', path: '/study.motif' });
  return <CaptureView />;
}
function open() {
  const view = renderWithCore(hand.core, <Shown />);
  useNavigation.setState({ place: 'sessions', sessionView: 'capture', sessionId });
  return view;
}
async function begin() {
  const view = open();
  await view.user.click(await screen.findByRole('button', { name: 'Start capturing' }));
  await screen.findByRole('textbox', { name: 'What is said' });
  await waitFor(() => expect(document.activeElement).toBe(line()));
  return view;
}
const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^(What is said|The turn, typed anew)$/ });
const turns = async () => (await hand.core.call('capture.turns', { sessionId, last: 100 })).turns;
const said = async () => (await turns()).map(({ speaker, text }) => `${speaker}: ${text}`);
const saidIs = (expected: readonly string[]) => waitFor(async () => expect(await said()).toEqual(expected));

describe('a session that begins', () => {
  it('asks who is there where nobody is', async () => {
    await hand.core.call('sessions.setPeople', { id: sessionId, people: [] });
    const { user } = open();
    const field = await screen.findByRole('textbox', { name: 'Add somebody' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('Zoe{Enter}');
    await screen.findByRole('button', { name: /^1 Zoe/ });
  });

  it.each(['{Enter}', '{Escape}'])('goes on from the last name by %s, without the mouse', async (key) => {
    await hand.core.call('sessions.setPeople', { id: sessionId, people: [] });
    const { user } = open();
    const field = await screen.findByRole('textbox', { name: 'Add somebody' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('Zoe{Enter}');
    await screen.findByRole('button', { name: /^1 Zoe/ });
    await user.keyboard(key);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start capturing' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(line()));
    await user.keyboard('1Hello.{Enter}');
    await saidIs(['Zoe: Hello.']);
  });

  it('says who is there already where their name is typed again, and takes nobody in twice', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('textbox', { name: 'Add somebody' }));
    await user.keyboard('anna{Enter}');
    expect(await screen.findByText('Anna is here already, on key 1.')).toBeTruthy();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add somebody' });
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
    await user.keyboard('Anna K{Enter}');
    await screen.findByRole('button', { name: /^3 Anna K/ });
    expect(screen.queryByText('Anna is here already, on key 1.')).toBeNull();
  });

  it('takes in again who was not there', async () => {
    const { people } = await hand.core.call('sessions.get', { id: sessionId });
    const ids = people.map(({ participantId, name }) => ({
      participant: { id: participantId },
      attended: name !== 'Ben',
    }));
    await hand.core.call('sessions.setPeople', { id: sessionId, people: ids });
    const { user } = await begin();
    await user.click(screen.getByRole('textbox', { name: 'Add somebody' }));
    await user.keyboard('Ben{Enter}');
    expect(await screen.findByText('Ben is there now, on key 2.')).toBeTruthy();
    const after = await hand.core.call('sessions.get', { id: sessionId });
    expect(after.people.map(({ name, attended }) => [name, attended])).toEqual([
      ['Mod', true],
      ['Anna', true],
      ['Ben', null],
    ]);
  });

  it('is captured by keys, and shows each turn as what it means', async () => {
    const { user } = await begin();
    await user.keyboard('1I waited *laughs* for @2 !! #slow{Enter}');
    await saidIs(['Anna: I waited [laughs] for @Ben']);
    await user.keyboard('2+');
    const turn = await screen.findByRole('article', { name: /^Anna: I waited/ });
    await waitFor(() => expect(turn.textContent).toMatch(/Key moment.*Ben agrees.*slow/));
    await user.keyboard('It never comes.{Enter}');
    await saidIs(['Anna: I waited [laughs] for @Ben', 'Anna: It never comes.']);
  });

  it('asks who spoke where nobody was chosen yet, and keeps the words', async () => {
    const { user } = await begin();
    await user.keyboard('Hello all{Enter}');
    await screen.findByText('Who said it? Press their key: the turn ends.');
    await user.keyboard('0');
    await saidIs(['Mod: Hello all']);
  });

  it('marks turns as answers to the question that is gone to', async () => {
    const { user } = await begin();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}1Fine.{Enter}');
    await saidIs(['Anna: Fine.']);
    expect((await turns())[0]?.marks).toMatchObject([{ kind: 'answers' }]);
    const guide = screen.getByRole('region', { name: 'Guide' });
    await waitFor(() =>
      expect(within(guide).getByRole('button', { current: 'step' }).textContent).toMatch(/How was it.*1 turn/),
    );
  });
});

describe('what was said', () => {
  it('is mended from the empty line, and taken back', async () => {
    const { user } = await begin();
    await user.keyboard('1Wrong word #slow{Enter}');
    await screen.findByRole('article', { name: 'Anna: Wrong word' });
    await user.keyboard('{ArrowUp}');
    expect(line().value).toBe('Wrong word #slow');
    await user.clear(line());
    await user.keyboard('Right word{Enter}');
    await saidIs(['Anna: Right word']);
    expect((await turns())[0]?.codes).toEqual([]);
  });

  it('takes marks by keys and by mouse while it is chosen', async () => {
    const { user } = await begin();
    await user.keyboard('1First{Enter}2Second{Enter}');
    await screen.findByRole('article', { name: 'Ben: Second' });
    await user.keyboard('{PageUp}');
    const second = screen.getByRole('article', { name: 'Ben: Second' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article', { name: 'Anna: First' })));
    await user.keyboard('!');
    await waitFor(async () => expect((await turns())[0]?.marks).toMatchObject([{ kind: 'key-moment' }]));
    await user.click(await screen.findByRole('button', { name: 'Key moment' }));
    await waitFor(async () => expect((await turns())[0]?.marks).toEqual([]));
  });

  it('opens in its document', async () => {
    const { user } = await begin();
    await user.keyboard('1First{Enter}');
    await screen.findByRole('article', { name: 'Anna: First' });
    await user.keyboard('{PageUp}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Anna: First'));
    await user.keyboard('{Enter}');
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', target: { start: 0, end: 5 } });
  });
});

describe('a turn that is typed anew', () => {
  it('gets another time, and goes where that belongs', async () => {
    const { user } = await begin();
    const { people } = await hand.core.call('sessions.get', { id: sessionId });
    const say = (index: number, text: string, at: number) =>
      hand.core.call('capture.addTurn', { sessionId, participantId: people[index]!.participantId, text, at });
    await say(1, 'First', 65_400);
    await say(2, 'Second', 125_000);
    await screen.findByRole('article', { name: 'Ben: Second' });
    await user.keyboard('{ArrowUp}');
    await user.click(screen.getByRole('button', { name: '2:05: change when it was said' }));
    const field = await screen.findByRole('textbox', { name: 'Time of the session' });
    await user.clear(field);
    await user.type(field, '0:30{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(line()));
    await user.keyboard('{Enter}');
    await saidIs(['Ben: Second', 'Anna: First']);
    expect((await turns()).map(({ at }) => at)).toEqual([30_000, 65_400]);
  });

  it('keeps parts of a second that are not shown', async () => {
    const { user } = await begin();
    const { people } = await hand.core.call('sessions.get', { id: sessionId });
    const said = { sessionId, participantId: people[1]!.participantId, text: 'First', at: 65_400 };
    await hand.core.call('capture.addTurn', said);
    await screen.findByRole('article', { name: 'Anna: First' });
    await user.keyboard('{ArrowUp}');
    await user.click(screen.getByRole('button', { name: '1:05: change when it was said' }));
    await screen.findByRole('textbox', { name: 'Time of the session' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(line()));
    expect(useCaptureState.getState().line.at).toBe(65_400);
  });
});

describe('what is being typed', () => {
  it('is in the project within a second, and comes back with who says it', async () => {
    const { user, unmount } = await begin();
    await user.keyboard('2Half a sent');
    await waitFor(async () =>
      expect(await hand.core.call('capture.draft', { sessionId })).toMatchObject({ text: 'Half a sent' }),
    );
    unmount();
    useCaptureState.setState(useCaptureState.getInitialState(), true);
    open();
    await waitFor(() => expect(line().value).toBe('Half a sent'));
    expect(useCaptureState.getState().line.speakerId).not.toBeNull();
  });

  it('is offered codes and people, which never take the keyboard', async () => {
    const { user } = await begin();
    await user.keyboard('1See @Be');
    const list = await screen.findByRole('listbox', { name: 'People' });
    expect(within(list).getByRole('option', { name: /Ben/ })).toBeTruthy();
    expect(document.activeElement).toBe(line());
    await user.keyboard('{Tab}');
    expect(line().value).toBe('See @Ben ');
  });

  it('is left alone while an input method composes', async () => {
    await begin();
    const field = line();
    fireEvent.compositionStart(field);
    fireEvent.keyDown(field, { key: '1', keyCode: 229 });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(useCaptureState.getState().line.speakerId).toBeNull();
    fireEvent.keyDown(field, { key: '1', keyCode: 49 });
    expect(useCaptureState.getState().line.speakerId).not.toBeNull();
  });
});

describe('the end', () => {
  it('says what was made and leads to the debrief', async () => {
    const { user } = await begin();
    await user.keyboard('1Last words !!');
    await user.click(screen.getByRole('button', { name: 'End the session' }));
    await screen.findByText('1 turn · 1 mark · 0 codings');
    await user.click(screen.getByRole('button', { name: 'Debrief' }));
    expect(useNavigation.getState()).toMatchObject({ sessionView: 'debrief', sessionId });
  });
});
