// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SessionList } from '../../../../src-renderer/features/sessions/session-list.tsx';
import { SessionsView } from '../../../../src-renderer/features/sessions/sessions-view.tsx';
import { useNewSessionCommands } from '../../../../src-renderer/features/sessions/use-new-session-commands.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { openDocument, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { forgetSessionRequest } from '../../../../src-renderer/workspace/session-request.ts';
import { useShownPeople } from '../../../../src-renderer/workspace/shown-people.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  notices.clear();
  forgetSessionRequest();
});

function Place() {
  useNewSessionCommands();
  return (
    <>
      <SessionList />
      <main>
        <SessionsView capture={() => <p>Being captured</p>} debrief={<p>Debriefed</p>} />
      </main>
    </>
  );
}

const show = () => renderWithCore(hand.core, <Place />);
const call: typeof hand.core.call = (name, input) => hand.core.call(name, input);
const [lin, anna] = [{ participant: { name: 'Lin' }, role: 'facilitator' as const }, { participant: { name: 'Anna' } }];
const createGroup = () => call('sessions.create', { name: 'Group 1', method: 'focus-group', people: [lin, anna] });
const openGroup = async () => {
  await createGroup();
  const { user } = show();
  await user.click(await screen.findByRole('option', { name: /Group 1/ }));
  await screen.findByRole('heading', { name: 'Who takes part' });
  return user;
};
const peopleOf = async () => {
  const [session] = await call('sessions.list', {});
  return (await call('sessions.get', { id: session!.id })).people;
};

describe('the study plan', { timeout: 30_000 }, () => {
  it('teaches while it is empty', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Study plan' })).toBeTruthy();
    expect(await screen.findByText(/Say how many sessions/)).toBeTruthy();
    expect(screen.getByText(/A quota says how many people/)).toBeTruthy();
  });

  it('plans sessions of a method', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Plan a method…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Focus group' }));
    const field = await screen.findByRole('textbox', { name: 'Planned: Focus group' });
    await user.clear(field);
    await user.type(field, '4{Enter}');
    await waitFor(async () => expect((await call('study.plan', {})).sessions).toMatchObject([{ planned: 4 }]));
    expect(await screen.findByRole('img', { name: 'Focus group: 0 of 4 held' })).toBeTruthy();
  });

  it('makes a quota whose name is written at once, and shows who fills it', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'New quota' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Name of the quota'));
    await user.keyboard('Everybody{Enter}');
    await user.click(await screen.findByRole('button', { name: /Show the \d+ who fill “Everybody”/ }));
    expect(useNavigation.getState().place).toBe('participants');
    expect(useShownPeople.getState().people).toMatchObject({ label: 'Everybody' });
  });
});

describe('a new session', { timeout: 30_000 }, () => {
  it('is suggested a name by its method and number, and takes a list of names', async () => {
    await createGroup();
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'New session' }));
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(name.value).toBe('Focus group 2');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Facilitators' }).value).toBe('Lin');
    await user.click(screen.getByRole('textbox', { name: 'Participants' }));
    await user.paste('Anna\nBen、王芳');
    expect(screen.getByText('3 people, 2 known already')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plan the session' }));
    expect(await screen.findByRole('heading', { name: 'Who takes part' })).toBeTruthy();
    const made = (await call('sessions.list', {})).find((session) => session.name === 'Focus group 2');
    const people = (await call('sessions.get', { id: made!.id })).people.map((person) => [person.sign, person.name]);
    expect(people).toEqual([
      ['0', 'Lin'],
      ['1', 'Anna'],
      ['2', 'Ben'],
      ['3', '王芳'],
    ]);
  });

  it('is made of the document that is read, with who speaks in it', async () => {
    const { user } = show();
    await screen.findByRole('heading', { name: 'Study plan' });
    openDocument(hand.study.meeting.id);
    await waitFor(() => expect(findCommand('sessions.ofDocument')?.isEnabled).toBe(true));
    findCommand('sessions.ofDocument')?.run();
    await screen.findByText(/Whoever speaks in it is taken over/);
    await user.click(await screen.findByRole('button', { name: 'Plan the session' }));
    await waitFor(async () => expect((await peopleOf()).map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Carla']));
    expect(await screen.findByRole('button', { name: 'Open debrief' })).toBeTruthy();
  });
});

describe('a session', { timeout: 30_000 }, () => {
  it('says what is to be known before it starts, and forbids nothing', async () => {
    await openGroup();
    expect(screen.getByText(/works best with 6 to 10 people; there is one/)).toBeTruthy();
    expect(screen.getByText('Before you start: the consent of Anna is not recorded.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start capturing' }).getAttribute('disabled')).toBeNull();
  });

  it('starts its notes', async () => {
    const user = await openGroup();
    await user.click(screen.getByRole('button', { name: 'Start capturing' }));
    expect(await screen.findByText('Being captured')).toBeTruthy();
    expect(await call('sessions.list', {})).toMatchObject([{ state: 'running' }]);
  });

  it('takes in people by name, with the next key', async () => {
    const user = await openGroup();
    await user.click(screen.getByRole('button', { name: 'Add people…' }));
    await user.type(await screen.findByRole('combobox'), 'Zhao{Enter}');
    await waitFor(async () => expect(await peopleOf()).toMatchObject([{}, {}, { name: 'Zhao', sign: '2' }]));
  });

  it('shows who takes part already where their name is typed again', async () => {
    const user = await openGroup();
    await user.click(screen.getByRole('button', { name: 'Add people…' }));
    await user.type(await screen.findByRole('combobox'), 'anna');
    expect(screen.getByRole('option', { name: /^Anna.*takes part already/ })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /New participant/ })).toBeNull();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Anna' })));
    expect(await peopleOf()).toHaveLength(2);
  });

  it('counts only those of several names who do not take part', async () => {
    const user = await openGroup();
    await user.click(screen.getByRole('button', { name: 'Add people…' }));
    await user.type(await screen.findByRole('combobox'), 'Anna, Zhao; Qian');
    await user.click(screen.getByRole('option', { name: 'Add 2 people' }));
    await waitFor(async () =>
      expect((await peopleOf()).map(({ name }) => name)).toEqual(['Lin', 'Anna', 'Zhao', 'Qian']),
    );
  });

  it('swaps keys with whom has the wanted one', async () => {
    const user = await openGroup();
    await user.click(screen.getByRole('button', { name: 'Key 1 of Anna: change it' }));
    const form = await screen.findByRole('dialog', { name: 'Key of Anna' });
    await user.clear(within(form).getByRole('textbox'));
    await user.type(within(form).getByRole('textbox'), '0');
    expect(within(form).getByText('Lin has this key.')).toBeTruthy();
    await user.click(within(form).getByRole('button', { name: 'Swap the keys' }));
    await waitFor(async () => expect((await peopleOf()).map(({ sign }) => sign)).toEqual(['1', '0']));
  });

  it('moves a seat by Alt with an arrow, and takes it out by Delete', async () => {
    const user = await openGroup();
    screen.getByRole('row', { name: 'Anna' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () => expect((await peopleOf()).map(({ name }) => name)).toEqual(['Anna', 'Lin']));
    screen.getByRole('row', { name: 'Lin' }).focus();
    await user.keyboard('{Delete}');
    await waitFor(async () => expect((await peopleOf()).map(({ name }) => name)).toEqual(['Anna']));
  });

  it('is duplicated as the next of its method, with who leads it', async () => {
    await openGroup();
    findCommand('sessions.copy')?.run();
    await waitFor(async () => expect(await call('sessions.list', {})).toHaveLength(2));
    expect((await call('sessions.list', {}))[1]).toMatchObject({
      name: 'Focus group 2',
      facilitators: ['Lin'],
      participants: 0,
    });
  });

  it('is cancelled and planned again, and deleted with a way back', async () => {
    await openGroup();
    findCommand('sessions.cancel')?.run();
    expect(await screen.findByRole('button', { name: 'Plan it again' })).toBeTruthy();
    findCommand('sessions.restore')?.run();
    expect(await screen.findByRole('button', { name: 'Start capturing' })).toBeTruthy();
    findCommand('sessions.delete')?.run();
    expect(await screen.findByRole('heading', { name: 'Study plan' })).toBeTruthy();
    await call('history.undo', {});
    expect(await screen.findByRole('option', { name: /Group 1/ })).toBeTruthy();
  });

  it('keeps names of note-takers apart', async () => {
    const user = await openGroup();
    const field = screen.getByRole('textbox', { name: 'Note-takers' });
    await user.type(field, 'Wu, 王芳；Zoë{Enter}');
    await waitFor(async () =>
      expect(await call('sessions.list', {})).toMatchObject([{ noteTakers: ['Wu', '王芳', 'Zoë'] }]),
    );
  });
});
