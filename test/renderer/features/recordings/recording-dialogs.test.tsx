// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RecordingDialogs } from '../../../../src-renderer/features/recordings/recording-dialogs.tsx';
import { showRecordingDialog } from '../../../../src-renderer/features/recordings/recording-dialogs-state.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const preferences = () => hand.core.call('preferences.get', {});

describe('the transcriber', () => {
  it('is nothing at first, and may be a program with arguments of its own', async () => {
    const { user } = renderWithCore(hand.core, <RecordingDialogs />);
    act(() => showRecordingDialog({ kind: 'transcriber' }));
    expect(await screen.findByText(/Motif sends recordings nowhere/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'A program' }));
    await user.type(screen.getByRole('textbox', { name: 'Program' }), '/opt/whisper-cli');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await expect
      .poll(async () => (await preferences()).transcriber)
      .toMatchObject({
        kind: 'command',
        command: '/opt/whisper-cli',
        arguments: expect.arrayContaining(['{file}', '{language}', '{output}']),
      });
  });

  it('is never a server elsewhere', async () => {
    const { user } = renderWithCore(hand.core, <RecordingDialogs />);
    act(() => showRecordingDialog({ kind: 'transcriber' }));
    await user.click(await screen.findByRole('radio', { name: 'A server' }));
    const address = screen.getByRole('textbox', { name: 'Address' });
    await user.clear(address);
    await user.type(address, 'http://example.org');
    expect(screen.getByText(/This is not an address of this machine/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  });
});

describe('keys and pedals', () => {
  it('are taken by pressing them, and from what had them', async () => {
    const { user } = renderWithCore(hand.core, <RecordingDialogs />);
    act(() => showRecordingDialog({ kind: 'keys' }));
    await user.click(await screen.findByRole('button', { name: /^Play or pause: F8/ }));
    await user.keyboard('{F4}');
    expect(await screen.findByRole('button', { name: /^Play or pause: F4/ })).toBeTruthy();
    expect((await preferences()).playbackKeys.play).toEqual(['F4']);
    await user.click(screen.getByRole('button', { name: 'Usual keys' }));
    expect(await screen.findByRole('button', { name: /^Play or pause: F8/ })).toBeTruthy();
  });
});
