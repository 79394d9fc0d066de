// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PersonaList } from '../../../../src-renderer/features/personas/persona-list.tsx';
import { PersonaPicker } from '../../../../src-renderer/features/personas/persona-picker.tsx';
import { PersonaView } from '../../../../src-renderer/features/personas/persona-view.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useNavigation, viewJourneys } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => notices.clear());

const personas = () => hand.core.call('personas.list', {});
const traits = async () => (await personas())[0]!.traits.map(({ kind, text }) => `${kind} ${text}`);
const people = async () => (await personas())[0]!.members.map(({ name }) => name);
const idOf = async (name: string) =>
  (await hand.core.call('participants.list', {})).find((participant) => participant.name === name)!.id;
const anna = async () => {
  const { id } = await hand.core.call('personas.create', {
    name: 'Anna and hers',
    participantIds: [await idOf('Anna')],
  });
  return id;
};

function showPersonas() {
  const { user } = renderWithCore(
    hand.core,
    <>
      <PersonaList />
      <main>
        <PersonaView />
      </main>
      <PersonaPicker />
    </>,
  );
  act(() => viewJourneys('personas'));
  return user;
}

describe('personas', () => {
  it('teach what they are, and the first one is made and named at once', async () => {
    const user = showPersonas();
    await user.click(await screen.findByRole('button', { name: 'New persona' }));
    const name = await screen.findByRole('textbox', { name: 'Name of the persona' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.keyboard('Who loses it{Enter}');
    await waitFor(async () => expect((await personas()).map((persona) => persona.name)).toEqual(['Who loses it']));
    const summary = screen.getByRole('textbox', { name: 'Who this is, in a sentence or two' });
    expect(document.activeElement).toBe(summary);
    await user.keyboard('Somebody at home.');
    await user.tab();
    await waitFor(async () => expect((await personas())[0]!.summary).toBe('Somebody at home.'));
  });

  it('take lines one after the other, move them by keyboard and keep none that is empty', async () => {
    await anna();
    const user = showPersonas();
    const add = await screen.findByRole('textbox', { name: 'Add a goal…' });
    await user.type(add, 'Find it{Enter}');
    await user.keyboard('Keep it{Enter}');
    await waitFor(async () => expect(await traits()).toEqual(['goal Find it', 'goal Keep it']));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add a frustration…' }));
    const second = await screen.findByRole('textbox', { name: 'Goal, 2' });
    await user.click(second);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () => expect(await traits()).toEqual(['goal Keep it', 'goal Find it']));
    const first = await screen.findByDisplayValue('Keep it');
    await user.clear(first);
    await user.tab();
    expect(await traits()).toEqual(['goal Keep it', 'goal Find it']);
  });

  it('say how many of all participants they stand for, and take them in and out by hand', async () => {
    await anna();
    const user = showPersonas();
    const aside = await screen.findByRole('complementary', { name: 'Who it stands for' });
    await within(aside).findByText('1 of 5 participants');
    act(() => findCommand('personas.addMember')?.run());
    await user.keyboard('ben{Enter}');
    await waitFor(async () => expect(await people()).toEqual(['Anna', 'Ben']));
    await user.click(await within(aside).findByRole('button', { name: 'Leave Anna out' }));
    await waitFor(async () => expect(await people()).toEqual(['Ben']));
  });

  it('lead from each line to the words that it stands on', async () => {
    const personaId = await anna();
    const { id: documentId, text } = hand.study.meeting;
    const place = { documentId, ...placeOf({ text }, 'I keep losing it') };
    await hand.core.call('personas.addTrait', {
      personaId,
      kind: 'frustration',
      text: 'Loses things',
      places: [place],
    });
    const user = showPersonas();
    await user.click(await screen.findByRole('button', { name: /I keep losing it/ }));
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', documentId, target: place });
  });

  it('go with a notice that brings them back, by command', async () => {
    await anna();
    showPersonas();
    await screen.findByRole('textbox', { name: 'Name of the persona' });
    act(() => findCommand('personas.delete')?.run());
    await waitFor(async () => expect(await personas()).toEqual([]));
    const undo = notices.visibleToasts[0]!.content.actions!.find(({ label }) => label === 'Undo')!;
    act(() => undo.onAction());
    await waitFor(async () => expect(await people()).toEqual(['Anna']));
  });
});
