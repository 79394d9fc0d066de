// @vitest-environment jsdom
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../../src-main/shared/host.ts';
import { RecordingDialogs } from '../../../../src-renderer/features/recordings/recording-dialogs.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { waveFile } from '../../../helpers/recording-examples.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const folder = () => hand.path.replace(/\.motif$/, '.recordings');

beforeEach(() => notices.clear());

async function begin(moveToTrash: Host['moveToTrash']) {
  const { core } = hand;
  const { id } = await core.call('recordings.attach', { path: waveFile(core, 'a.wav') });
  await core.call('recordings.delete', { ids: [id] });
  writeFileSync(join(folder(), 'old.mp3'), Buffer.alloc(1_500_000));
  const { user } = renderWithCore(core, <RecordingDialogs />, { host: { moveToTrash } });
  await waitFor(() => expect(findCommand('recordings.cleanUp')).toBeDefined());
  findCommand('recordings.cleanUp')?.run();
  await screen.findByRole('dialog', { name: 'Clean up files of recordings' });
  return user;
}

describe('cleaning up files of recordings', () => {
  it('deletes for good where there is no trash, and leaves what undoing brings back', async () => {
    const user = await begin(null);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['old.mp31.5 MB']);
    expect(screen.getByText(/A browser has no trash/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Delete 1 file' }));
    await waitFor(() => expect(readdirSync(folder())).toEqual(['a.wav']));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('1 file is deleted (1.5 MB)'));
  });

  it('moves to the trash where there is one, all of them if asked', async () => {
    const moved: string[] = [];
    const user = await begin(async (paths) => {
      moved.push(...paths);
      return [];
    });
    await user.click(screen.getByRole('switch', { name: /^Also 1 file that Undo can bring back/ }));
    await user.click(screen.getByRole('button', { name: 'Move 2 files to the trash' }));
    await waitFor(() => expect(moved).toEqual([join(folder(), 'a.wav'), join(folder(), 'old.mp3')]));
    expect(readdirSync(folder())).toHaveLength(2);
  });

  it('says what could not be moved', async () => {
    const user = await begin(async ([path]) => [path!]);
    await user.click(screen.getByRole('button', { name: 'Move 1 file to the trash' }));
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toContain('“old.mp3” can’t be moved'));
  });
});
