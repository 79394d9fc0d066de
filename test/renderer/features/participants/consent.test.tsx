// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ParticipantInspector } from '../../../../src-renderer/features/participants/participant-inspector.tsx';
import { ParticipantsList } from '../../../../src-renderer/features/participants/participants-list.tsx';
import { ParticipantsView } from '../../../../src-renderer/features/participants/participants-view.tsx';
import { closePeopleDialog } from '../../../../src-renderer/features/participants/people-dialogs.ts';
import { usePeople } from '../../../../src-renderer/features/participants/participants-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
beforeEach(() => {
  notices.clear();
  closePeopleDialog();
  usePeople.setState(usePeople.getInitialState(), true);
});

const people = () => hand.core.call('participants.list', {});
const person = async (name: string) => (await people()).find((one) => one.name === name)!;
const setConsent = async (name: string, consent: object) =>
  hand.core.call('participants.setConsent', { ids: [(await person(name)).id], ...consent });

async function show(language: 'en' | 'zh-CN' = 'en') {
  const { user } = renderWithCore(hand.core, <ParticipantsView />, { language });
  await screen.findByRole('row', { name: 'Anna' });
  return user;
}

// Without attributes: name, pseudonym, consent, may be recorded, may be quoted, stored until.
const cell = (row: string, column: number) =>
  screen.getByRole('row', { name: row }).querySelector(`[aria-colindex="${column}"]`)!;
const focused = () => document.activeElement as HTMLInputElement;
const paste = (text: string) => fireEvent.paste(focused(), { clipboardData: { getData: () => text } });
const lastNotice = () => notices.visibleToasts[0]?.content.message;

describe('what is recorded of participants, in the grid', () => {
  it('is typed into its cells, in words of any language of the program', async () => {
    const user = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    await user.keyboard('P1{Enter}');
    await waitFor(async () => expect(await person('Anna')).toMatchObject({ pseudonym: 'P1' }));
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 3) });
    await user.keyboard('已撤回{Enter}');
    await waitFor(async () => expect(await person('Anna')).toMatchObject({ consent: { state: 'withdrawn' } }));
    expect(await within(cell('Anna', 3) as HTMLElement).findByRole('img', { name: 'Not to be quoted' })).toBeTruthy();
  });

  it('says why a pseudonym or a state can’t be', async () => {
    const user = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    await user.keyboard('ben{Enter}');
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', 'Somebody else is called “ben”.');
    await user.keyboard('{Escape}');
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 3) });
    await user.keyboard('perhaps{Enter}');
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', 'Write given, refused or withdrawn.');
  });

  it('is pasted as a block, in one step, and goes when it is emptied', async () => {
    const user = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    paste('P1\tgiven\tyes\tno\t2031-12-31\r\nP2\trefused\t\t\t\r\n');
    await waitFor(async () =>
      expect(await person('Anna')).toMatchObject({
        pseudonym: 'P1',
        consent: { state: 'given', mayRecord: true, mayQuote: false, storedUntil: '2031-12-31' },
      }),
    );
    expect(await person('Ben')).toMatchObject({ pseudonym: 'P2', consent: { state: 'refused', mayQuote: null } });
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Delete}');
    await waitFor(async () =>
      expect(await person('Anna')).toMatchObject({ pseudonym: '', consent: { state: 'unrecorded', mayQuote: false } }),
    );
    await hand.core.call('history.undo', {});
    await hand.core.call('history.undo', {});
    expect(await person('Ben')).toMatchObject({ pseudonym: '', consent: { state: 'unrecorded' } });
  });

  it('comes with participants that are made of pasted rows', async () => {
    const user = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('王小姐', 1) });
    paste('王小姐\t\t\nDora\tP9\trefused\n');
    await user.click(await screen.findByRole('button', { name: 'Paste' }));
    await waitFor(async () =>
      expect(await person('Dora')).toMatchObject({ pseudonym: 'P9', consent: { state: 'refused' } }),
    );
  });

  it.each([
    ['en', 'Consent of “Anna”'],
    ['zh-CN', '“Anna”的知情同意'],
  ] as const)('names the one whose it is: %s', async (language, name) => {
    const user = await show(language);
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 1) });
    findCommand('participants.consent')?.run();
    expect(await screen.findByRole('dialog', { name })).toBeTruthy();
  });

  it('is set for several at once by a command, what they differ in stays', async () => {
    await setConsent('Ben', { mayQuote: false });
    const user = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 1) });
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    findCommand('participants.consent')?.run();
    const dialog = await screen.findByRole('dialog', { name: 'Consent of 2 people' });
    await user.click(within(dialog).getByRole('button', { name: /Consent/ }));
    await user.click(await screen.findByRole('option', { name: 'Given' }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await person('Anna')).consent.state).toBe('given'));
    expect((await person('Ben')).consent).toMatchObject({ state: 'given', mayQuote: false });
    expect((await person('Anna')).consent).toMatchObject({ mayQuote: null });
    findCommand('participants.consent-refused')?.run();
    await waitFor(async () => expect((await person('Ben')).consent.state).toBe('refused'));
    expect(lastNotice()).toBe('Consent of 2 people: Refused.');
  });
});

describe('pseudonyms', () => {
  it('are given to all who have none in one step, and again to nobody', async () => {
    await hand.core.call('participants.setPseudonyms', {
      pseudonyms: [{ id: (await person('Ben')).id, pseudonym: 'P1' }],
    });
    await show();
    findCommand('participants.givePseudonyms')?.run();
    await waitFor(async () =>
      expect((await people()).map(({ pseudonym }) => pseudonym)).toEqual(['P2', 'P1', 'P3', 'P4', 'P5']),
    );
    await waitFor(() => expect(lastNotice()).toBe('4 pseudonyms were given.'));
    findCommand('participants.givePseudonyms')?.run();
    await waitFor(() => expect(lastNotice()).toBe('Everybody has a pseudonym already.'));
    await hand.core.call('history.undo', {});
    expect((await people()).map(({ pseudonym }) => pseudonym)).toEqual(['', 'P1', '', '', '']);
  });
});

describe('the list beside the grid', () => {
  it('counts those without a record, and narrows the grid to them', async () => {
    await setConsent('Ben', { state: 'given' });
    await hand.core.call('participants.setRole', { ids: [(await person('主持人')).id], role: 'interviewer' });
    const { user } = renderWithCore(
      hand.core,
      <>
        <ParticipantsList />
        <ParticipantsView />
      </>,
    );
    await user.click(await screen.findByRole('option', { name: /Not recorded/ }));
    await waitFor(() =>
      expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
        'Anna',
        'Carla',
        '王小姐',
      ]),
    );
  });

  it('says whose words should no longer be stored', async () => {
    await setConsent('Ben', { storedUntil: '2020-01-31' });
    const { user } = renderWithCore(
      hand.core,
      <>
        <ParticipantsList />
        <ParticipantsView />
      </>,
    );
    expect(await screen.findByText(/words of 1 person were to be stored until/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Show' }));
    await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(1));
  });
});

describe('the inspector', () => {
  it('shows and changes what somebody agreed to', async () => {
    await setConsent('Ben', { state: 'given', mayQuote: true, storedUntil: '2020-01-31' });
    const { user } = renderWithCore(hand.core, <ParticipantInspector participant={await person('Ben')} />);
    expect(screen.getByText('The date until which their words may be stored has passed.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Pseudonym' }), 'P7{Enter}');
    await waitFor(async () => expect((await person('Ben')).pseudonym).toBe('P7'));
    await user.click(screen.getByRole('button', { name: /May be quoted/ }));
    await user.click(await screen.findByRole('option', { name: 'No' }));
    await waitFor(async () => expect((await person('Ben')).consent.mayQuote).toBe(false));
  });
});
