// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MergeDialog } from '../../../../src-renderer/features/notes/merge-dialog.tsx';
import { closeMerging, useMerging } from '../../../../src-renderer/features/notes/notes-state.ts';
import { useNotesCommands } from '../../../../src-renderer/features/notes/use-notes-commands.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { showSession } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { takeBothNotes, twoNoteTakers } from '../../../helpers/two-note-takers.ts';
import type { TwoNoteTakers } from '../../../helpers/two-note-takers.ts';

let both: TwoNoteTakers;

beforeEach(async () => {
  both = await twoNoteTakers();
  closeMerging();
  notices.clear();
});

afterEach(() => both.close());

function Notes() {
  useNotesCommands();
  return <MergeDialog />;
}

async function run(id: string, language: 'en' | 'zh-CN' = 'en') {
  const host = {
    platform: 'electron' as const,
    chooseFiles: async () => [both.handedOut],
    chooseSavePath: async () => both.handedOut,
    fileSaved: async () => undefined,
  };
  const rendered = renderWithCore(both.mine, <Notes />, { host, language });
  act(() => showSession(both.sessionId));
  await waitFor(() => expect(findCommand(id)?.isEnabled).toBe(true));
  act(() => findCommand(id)!.run());
  return rendered;
}

const said = async () => (await both.mine.call('capture.turns', { sessionId: both.sessionId })).turns.length;

describe('merging notes', { timeout: 30_000 }, () => {
  it('shows both side by side, and keeps whose words were chosen', async () => {
    await takeBothNotes(both);
    const { user } = await run('notes.merge');
    expect(await screen.findByText('1 the same · 1 worded differently · 1 only here · 2 only there')).toBeDefined();
    const row = screen.getByRole('row', { name: /Nobody told us why/ });
    expect(within(row).getByText('Nobody told us anything, a real mess it was')).toBeDefined();
    await user.click(within(row).getByRole('radio', { name: 'There' }));
    await user.click(screen.getByRole('button', { name: 'Merge notes' }));
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1));
    expect(notices.visibleToasts[0]!.content.message).toContain('2 turns added, 2 kept once');
    expect(useMerging.getState().merging).toBeNull();
    expect(await said()).toBe(5);
  });

  it('can be looked at by what differs, and left without a change', async () => {
    await takeBothNotes(both);
    const { user } = await run('notes.merge', 'zh-CN');
    await user.click(await screen.findByRole('radio', { name: '措辞不同 1' }));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(useMerging.getState().merging).toBeNull();
    expect(await said()).toBe(3);
  });

  it('begins with a file that is handed out', async () => {
    await run('notes.handOut');
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1));
    await both.theirs.call('project.open', { path: both.handedOut });
    expect(await both.theirs.call('sessions.list', {})).toMatchObject([{ name: 'Group 1', state: 'planned' }]);
  });
});
