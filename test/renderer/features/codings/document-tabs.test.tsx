// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentTabs } from '../../../../src-renderer/features/codings/document-tabs.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { enterProject, openDocument, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

async function show() {
  const { user } = renderWithCore(hand.core, <DocumentTabs />);
  act(() => {
    enterProject(crypto.randomUUID());
    openDocument(hand.study.meeting.id);
    openDocument(hand.study.group.id);
  });
  await screen.findByRole('tab', { name: 'meeting' });
  return user;
}

const names = () => screen.queryAllByRole('tab').map((tab) => tab.getAttribute('aria-label'));
const current = () => useNavigation.getState().documentId;
const run = (id: string) => act(() => findCommand(id)?.run());

describe('DocumentTabs', () => {
  it('shows the open documents, the one that is read as selected', async () => {
    await show();
    expect(names()).toEqual(['meeting', 'group']);
    expect(screen.getByRole('tab', { selected: true }).getAttribute('aria-label')).toBe('group');
  });

  it('goes through them by the arrow keys and by commands', async () => {
    const user = await show();
    act(() => screen.getByRole('tab', { name: 'group' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(current()).toBe(hand.study.meeting.id);
    run('margin.nextDocument');
    expect(current()).toBe(hand.study.group.id);
  });

  it('closes by a command, and is gone with the last but one', async () => {
    await show();
    run('margin.closeDocument');
    expect(current()).toBe(hand.study.meeting.id);
    expect(names()).toEqual([]);
  });

  it('closes by the middle button', async () => {
    const user = await show();
    await user.pointer({ keys: '[MouseMiddle]', target: screen.getByRole('tab', { name: 'meeting' }) });
    expect(names()).toEqual([]);
    expect(current()).toBe(hand.study.group.id);
  });

  it('is put in another order by a command', async () => {
    await show();
    run('margin.moveDocumentLeft');
    expect(names()).toEqual(['group', 'meeting']);
    expect(findCommand('margin.moveDocumentLeft')?.isEnabled).toBe(false);
  });

  it('drops out with a document that is deleted, and comes back when that is undone', async () => {
    await show();
    await hand.core.call('documents.delete', { ids: [hand.study.meeting.id] });
    await waitFor(() => expect(names()).toEqual([]));
    await hand.core.call('history.undo', {});
    await waitFor(() => expect(names()).toEqual(['meeting', 'group']));
  });
});
