// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../../src-main/shared/host.ts';
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

const create = async (name: string, type: 'number' | 'choice' | 'boolean' | 'date', options: string[] = []) =>
  (await hand.core.call('attributes.create', { subject: 'participant', name, type, options })).id;

async function show() {
  const { user } = renderWithCore(hand.core, <ParticipantsView />);
  const anna = await screen.findByRole('row', { name: 'Anna' });
  return { user, anna };
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const cell = (row: string, column: number) =>
  screen.getByRole('row', { name: row }).querySelector(`[aria-colindex="${column}"]`)!;
const valuesOf = async (name: string) =>
  (await hand.core.call('participants.list', {})).find((one) => one.name === name)?.values ?? {};
const focused = () => document.activeElement as HTMLInputElement;
const paste = (text: string) => fireEvent.paste(focused(), { clipboardData: { getData: () => text } });

describe('ParticipantsView', () => {
  it('sorts by a column that is pressed', async () => {
    const { user } = await show();
    expect(names()).toEqual(['Anna', 'Ben', 'Carla', '主持人', '王小姐']);
    await user.click(screen.getByRole('button', { name: 'Turns' }));
    await waitFor(() => expect(names()).toEqual(['Ben', 'Carla', 'Anna', '主持人', '王小姐']));
  });

  it('renames in place, and says when another has the name', async () => {
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 1) });
    await user.keyboard('{F2}');
    await user.clear(focused());
    await user.keyboard('Ben{Enter}');
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', 'Somebody else is called “Ben”.');
    await user.clear(focused());
    await user.keyboard('P01{Enter}');
    expect(await screen.findByRole('row', { name: 'P01' })).toBeTruthy();
  });

  it('takes what is typed into a cell and goes on below', async () => {
    const age = await create('Age', 'number');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    await user.keyboard('34,5{Enter}41{Enter}');
    await waitFor(async () => expect(await valuesOf('Ben')).toEqual({ [age]: '41' }));
    expect(await valuesOf('Anna')).toEqual({ [age]: '34.5' });
    expect(focused().getAttribute('aria-label')).toBe('Carla, Age');
  });

  it('keeps what does not fit in the cell and says why, until Escape', async () => {
    await create('Age', 'number');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    await user.keyboard('old{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('This is no number');
    expect(focused().value).toBe('old');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await valuesOf('Anna')).toEqual({});
  });

  it('offers options by what is typed, and turns yes and no with the space bar', async () => {
    const city = await create('City', 'choice', ['Oslo', 'Rome']);
    const member = await create('Member', 'boolean');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    await user.keyboard('ro');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Rome']);
    await user.keyboard('{Enter}{ArrowUp}{ArrowRight} ');
    await waitFor(async () => expect(await valuesOf('Anna')).toEqual({ [city]: 'Rome', [member]: 'true' }));
  });

  it('pastes a block as one step, and refuses one that does not fit', async () => {
    const age = await create('Age', 'number');
    const city = await create('City', 'choice');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    paste('34\tOslo\r\n41\tRome\r\n');
    await waitFor(async () => expect(await valuesOf('Ben')).toEqual({ [age]: '41', [city]: 'Rome' }));
    expect((await hand.core.call('history.state', {})).undo).toMatchObject({ label: 'attributes.fill' });
    paste('young\tOslo\n');
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toContain('“young” doesn’t fit “Age”'));
    paste('1\t\t\t\t\t\t\t8\n');
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toContain('one column wider'));
  });

  it('offers to make participants of pasted rows', async () => {
    const age = await create('Age', 'number');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('王小姐', 1) });
    paste('王小姐\t50\nDora\t51\n');
    expect((await screen.findByRole('alertdialog')).textContent).toContain('Make a new participant?');
    await user.click(screen.getByRole('button', { name: 'Paste' }));
    await waitFor(async () => expect(await valuesOf('Dora')).toEqual({ [age]: '51' }));
    expect(await valuesOf('王小姐')).toEqual({ [age]: '50' });
  });

  it('extends, fills down and empties a selection by keyboard', async () => {
    const age = await create('Age', 'number');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    await user.keyboard('34{Enter}{ArrowUp}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await waitFor(async () => expect(await valuesOf('Carla')).toEqual({ [age]: '34' }));
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await valuesOf('Carla')).toEqual({}));
    expect(await valuesOf('Anna')).toEqual({});
  });

  it('groups by an attribute, with counts', async () => {
    const city = await create('City', 'choice', ['Oslo', 'Rome']);
    const [anna, ben] = hand.study.meeting.speakers.map(({ participantId }) => participantId);
    const cells = [
      { attributeId: city, subjectId: anna!, value: 'Rome' },
      { attributeId: city, subjectId: ben!, value: 'Oslo' },
    ];
    await hand.core.call('attributes.fill', { cells });
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'City …' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Group by this' }));
    await waitFor(() =>
      expect(names()).toEqual(['Oslo 1', 'Ben', 'Rome 1', 'Anna', 'empty 3', 'Carla', '主持人', '王小姐']),
    );
  });

  it('makes an attribute, and says why a type can not be changed', async () => {
    const { user } = await show();
    findCommand('participants.newAttribute')?.run();
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Age{Enter}');
    await screen.findByRole('columnheader', { name: /Age/ });
    const [{ id } = { id: '' }] = await hand.core.call('attributes.list', {});
    const subjectId = hand.study.meeting.speakers[0]!.participantId;
    await hand.core.call('attributes.fill', { cells: [{ attributeId: id, subjectId, value: 'old' }] });
    await user.click(screen.getByRole('button', { name: 'Age …' }));
    await user.click(await screen.findByRole('menuitem', { name: /Name, type/ }));
    await user.click(await screen.findByRole('button', { name: /Type/ }));
    await user.click(await screen.findByRole('option', { name: 'Number' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Anna: “old”');
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  });

  it('assigns several speakers to one participant', async () => {
    const { user } = await show();
    findCommand('participants.show.speakers')?.run();
    await user.click(await screen.findByRole('row', { name: 'Anna · meeting' }));
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('row', { name: '王小姐 · group' }));
    await user.keyboard('{/Control}');
    await user.click(screen.getByRole('button', { name: 'Assign to…' }));
    await user.type(await screen.findByRole('combobox'), 'P07{Enter}');
    await waitFor(async () =>
      expect((await hand.core.call('participants.list', {})).find(({ name }) => name === 'P07')).toMatchObject({
        documents: 2,
      }),
    );
  });

  it('says how a date that is typed will be read, and shows it as the language writes it', async () => {
    const met = await create('Met', 'date');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    await user.keyboard('3.11.2026');
    expect(await screen.findByText('Nov 3, 2026')).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await valuesOf('Anna'))[met]).toBe('2026-11-03'));
    expect(cell('Anna', 2).textContent).toBe('Nov 3, 2026');
  });

  it('takes dates by pasting as people write them', async () => {
    const met = await create('Met', 'date');
    const { user } = await show();
    await user.pointer({ keys: '[MouseLeft]', target: cell('Anna', 2) });
    paste('22.11.2026\n2026-11-23');
    await waitFor(async () => expect((await valuesOf('Anna'))[met]).toBe('2026-11-22'));
    expect((await valuesOf('Ben'))[met]).toBe('2026-11-23');
  });

  it('writes the rows that are shown as a table, and shows where it went', async () => {
    await create('Age', 'number');
    const path = hand.core.file('people.csv');
    const host = {
      platform: 'electron' as const,
      chooseSavePath: vi.fn<Host['chooseSavePath']>(async () => path),
      fileSaved: vi.fn<Host['fileSaved']>(async () => undefined),
      showInFolder: vi.fn<Host['showInFolder']>(async () => undefined),
    };
    const { user } = renderWithCore(hand.core, <ParticipantsView />, { host });
    await screen.findByRole('row', { name: 'Anna' });
    await user.type(screen.getByRole('searchbox'), 'ann');
    await waitFor(() => expect(names()).toEqual(['Anna']));
    await user.click(screen.getByRole('button', { name: 'Export the grid as CSV' }));
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1));
    const { message, detail, actions } = notices.visibleToasts[0]!.content;
    expect([message, detail]).toEqual(['1 row was exported.', path]);
    expect(host.chooseSavePath.mock.calls[0]![0]).toMatchObject({ kind: 'table', defaultName: 'Participants.csv' });
    expect(readFileSync(path, 'utf8')).toMatch(
      /^\uFEFFName,Age,Pseudonym,Consent,May be recorded,May be quoted,Stored until,Documents,Turns,Words,Codings\r\nAnna,,/,
    );
    act(() => actions?.[0]?.onAction());
    expect(host.showInFolder).toHaveBeenCalledWith(path);
  });
});
