// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PersonaPicker } from '../../../../src-renderer/features/personas/persona-picker.tsx';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { requestPersona } from '../../../../src-renderer/workspace/persona-request.ts';
import { requestTrait } from '../../../../src-renderer/workspace/trait-picker.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => notices.clear());

const personas = () => hand.core.call('personas.list', {});
const notice = () =>
  waitFor(() => expect(notices.visibleToasts[0]?.content).toBeTruthy()).then(() => notices.visibleToasts[0]!.content);
const press = (label: string) =>
  act(() => notices.visibleToasts[0]?.content.actions?.find((action) => action.label === label)?.onAction());

async function participantIds() {
  const participants = await hand.core.call('participants.list', {});
  return participants.filter(({ name }) => ['Anna', 'Ben'].includes(name)).map(({ id }) => id);
}

describe('the persona picker', () => {
  it('makes a persona of participants, and can take it back', async () => {
    const { user } = renderWithCore(hand.core, <PersonaPicker />);
    const ids = await participantIds();
    act(() => requestPersona(ids));
    await screen.findByRole('combobox', { name: 'Persona of 2 participants' });
    await user.keyboard('Who sits at home{Enter}');
    expect((await notice()).message).toBe('“Who sits at home” was made of 2 participants.');
    expect((await personas())[0]!.members.map(({ name }) => name)).toEqual(['Anna', 'Ben']);
    press('Undo');
    await waitFor(async () => expect(await personas()).toEqual([]));
  });

  it('takes participants into a persona that is there', async () => {
    await hand.core.call('personas.create', { name: 'Who sits at home' });
    const { user } = renderWithCore(hand.core, <PersonaPicker />);
    const ids = await participantIds();
    act(() => requestPersona(ids));
    await screen.findByRole('option', { name: /Who sits at home/ });
    await user.keyboard('{Enter}');
    expect((await notice()).message).toBe('2 participants now belong to “Who sits at home”.');
    press('Show');
    expect(useNavigation.getState()).toMatchObject({ place: 'journeys', journeyView: 'personas' });
  });

  it('asks of whom and then what, and makes the passage’s own words typical ones', async () => {
    await hand.core.call('personas.create', { name: 'Who sits at home' });
    const { user } = renderWithCore(hand.core, <PersonaPicker />);
    const { id: documentId, text } = hand.study.meeting;
    const words = 'It should just be yellow.';
    act(() => requestTrait({ places: [{ documentId, ...placeOf({ text }, words) }], words }));
    await screen.findByRole('option', { name: /Who sits at home/ });
    await user.keyboard('{Enter}');
    await screen.findByRole('option', { name: /Typical words/ });
    await user.keyboard('{Enter}');
    expect((await notice()).message).toBe('1 passage now stands behind “Who sits at home”.');
    const [persona] = await personas();
    expect(persona!.traits).toMatchObject([{ kind: 'quote', text: words, evidence: [{ text: words }] }]);
  });

  it('makes the persona with the line, which is taken back in one step', async () => {
    const { user } = renderWithCore(hand.core, <PersonaPicker />);
    const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
    act(() => requestTrait({ passageIds: [passages[0]!.passageId], words: 'Somebody answers' }));
    await screen.findByRole('combobox');
    await user.keyboard('Who waits{Enter}');
    await screen.findByRole('option', { name: /Typical words/ });
    await user.keyboard('{Enter}');
    expect((await notice()).message).toBe('1 passage now stands behind “Who waits”.');
    expect((await personas()).map(({ name, traits }) => [name, traits[0]!.text])).toEqual([
      ['Who waits', 'Somebody answers'],
    ]);
    press('Undo');
    await waitFor(async () => expect(await personas()).toEqual([]));
  });

  it('puts passages behind a line that is there, and says when they were there already', async () => {
    const { id: personaId } = await hand.core.call('personas.create', { name: 'Who sits at home' });
    const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
    const passageIds = passages.map(({ passageId }) => passageId);
    await hand.core.call('personas.addTrait', { personaId, kind: 'need', text: 'An answer', passageIds });
    const { user } = renderWithCore(hand.core, <PersonaPicker />);
    act(() => requestTrait({ passageIds }));
    await screen.findByRole('option', { name: /Who sits at home/ });
    await user.keyboard('{Enter}');
    await screen.findByRole('option', { name: /An answer/ });
    await user.keyboard('{Enter}');
    expect((await notice()).message).toBe('“Who sits at home” has these passages already.');
  });

  it('goes back to the personas with Escape, and closes with the next one', async () => {
    await hand.core.call('personas.create', { name: 'Who sits at home' });
    const { user } = renderWithCore(hand.core, <PersonaPicker />);
    const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
    act(() => requestTrait({ passageIds: [passages[0]!.passageId] }));
    await screen.findByRole('option', { name: /Who sits at home/ });
    await user.keyboard('{Enter}');
    await screen.findByPlaceholderText('What do they say of Who sits at home? Choose, or write a new line');
    await user.keyboard('{Escape}');
    await screen.findByPlaceholderText('Put 1 passage behind which persona? Type a name');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });
});
