// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDocumentDialog } from '../../../../src-renderer/features/documents/document-dialogs-state.ts';
import { useDocumentsState } from '../../../../src-renderer/features/documents/documents-state.ts';
import { DocumentList } from '../../../../src-renderer/features/documents/document-list.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  closeDocumentDialog();
  notices.clear();
});

async function show() {
  const { user } = renderWithCore(hand.core, <DocumentList />);
  useDocumentsState.setState(useDocumentsState.getInitialState(), true);
  const meeting = await screen.findByRole('row', { name: /meeting/ });
  return { user, meeting };
}

const names = () => screen.getAllByRole('row').map(({ textContent }) => textContent?.replace(/[\d%–]+$/, ''));
const documents = () => hand.core.call('documents.list', {});

describe('DocumentList', () => {
  it('says how much of each document is coded', async () => {
    const { meeting } = await show();
    expect(meeting.textContent).toMatch(/^meeting\d+%$/);
    expect(screen.getByText('2 of 2 coded')).toBeTruthy();
  });

  it('opens documents by the arrow keys', async () => {
    const { user, meeting } = await show();
    await user.click(meeting);
    await user.keyboard('{ArrowDown}');
    expect(useNavigation.getState().documentId).toBe(hand.study.group.id);
  });

  it('renames by F2 and Enter', async () => {
    const { user, meeting } = await show();
    await user.click(meeting);
    await user.keyboard('{F2}');
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.keyboard('Interview 4{Enter}');
    expect(await screen.findByRole('row', { name: /Interview 4/ })).toBeTruthy();
  });

  it('says what goes with a coded document before it is deleted, and undo brings all back', async () => {
    await createBoard(hand.core, hand.study);
    const { user, meeting } = await show();
    await user.click(meeting);
    await user.keyboard('{Delete}');
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('4 codings');
    expect(question.textContent).toContain('1 card on a board');
    await user.click(within(question).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(names()).toEqual(['group']));
    expect(useNavigation.getState().documentId).toBe(hand.study.group.id);
    notices.visibleToasts[0]?.content.actions?.[0]?.onAction();
    await waitFor(() => expect(names()).toEqual(['meeting', 'group']));
    expect((await documents())[0]?.codings).toBe(4);
  });

  it('remembers the order that was chosen', async () => {
    await show();
    findCommand('documents.order.name')?.run();
    await waitFor(() => expect(names()).toEqual(['group', 'meeting']));
    expect((await hand.core.call('preferences.get', {})).layout['documents.order']).toBe(1);
  });

  it('joins two speakers under one name, and says so before', async () => {
    const { user } = await show();
    await waitFor(() => expect(findCommand('documents.speakers')?.isEnabled).toBe(true));
    findCommand('documents.speakers')?.run();
    const carla = await screen.findByRole('textbox', { name: 'Name of “Carla”' });
    await user.clear(carla);
    await user.type(carla, 'Anna');
    expect(screen.getByText('Joins with “Anna” (2 turns).')).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name of “Carla”' })).toBeNull());
    expect((await documents())[0]?.speakers).toEqual(['Anna', 'Ben']);
  });

  it('moves several documents into a new folder, and takes that back', async () => {
    const { user, meeting } = await show();
    await user.click(meeting);
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(useDocumentsState.getState().selectedIds.size).toBe(2));
    findCommand('documents.move')?.run();
    await user.type(await screen.findByRole('combobox', { name: /2 documents/ }), 'Wave 1{Enter}');
    const folder = await screen.findByRole('row', { name: 'Wave 1' });
    await waitFor(() => expect(folder.textContent).toMatch(/Wave 12$/));
    await waitFor(async () => expect((await documents()).every(({ folderId }) => folderId !== null)).toBe(true));
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1));
    notices.visibleToasts[0]?.content.actions?.[0]?.onAction();
    await waitFor(async () => expect(await hand.core.call('folders.list', {})).toEqual([]));
  });

  it('tags a document and shows those of a tag only', async () => {
    const { user, meeting } = await show();
    await user.click(meeting);
    await waitFor(() => expect(findCommand('documents.tags')?.isEnabled).toBe(true));
    findCommand('documents.tags')?.run();
    await user.type(await screen.findByRole('textbox', { name: 'Find or add a tag' }), 'pilot{Enter}');
    await waitFor(async () => expect((await documents())[0]?.tags).toEqual(['pilot']));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.click(await screen.findByRole('button', { name: 'pilot' }));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1));
  });

  it.each([
    ['Enter', ['New folder']],
    ['Escape', []],
  ])('makes a folder of the name that is offered by Enter, none by Escape: %s', async (key, made) => {
    const { user } = await show();
    findCommand('documents.newFolder')?.run();
    await screen.findByRole('textbox', { name: 'Name of the folder' });
    await user.keyboard(`{${key}}`);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name of the folder' })).toBeNull());
    await waitFor(async () => expect((await hand.core.call('folders.list', {})).map(({ name }) => name)).toEqual(made));
  });

  it('makes a folder whose name is typed over, and deletes it without its documents', async () => {
    const { user } = await show();
    findCommand('documents.newFolder')?.run();
    const name = await screen.findByRole('textbox', { name: 'Name of the folder' });
    await user.clear(name);
    await user.type(name, 'Pilot{Enter}');
    await waitFor(async () => expect(await hand.core.call('folders.list', {})).toMatchObject([{ name: 'Pilot' }]));
    const folder = await screen.findByRole('row', { name: 'Pilot' });
    await waitFor(() => expect(document.activeElement).toBe(folder));
    expect((await hand.core.call('history.steps', {}))[0]?.label).toBe('folders.create');
    await user.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('row', { name: 'Pilot' })).toBeNull());
    expect(await documents()).toHaveLength(2);
  });
});
