// @vitest-environment jsdom
import { mkdirSync, rmSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MissingRecording } from '../../../../src-renderer/features/recordings/missing-recording.tsx';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { waveFile } from '../../../helpers/recording-examples.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const names = ['a.wav', 'b.wav', 'c.wav'];

beforeEach(() => notices.clear());

async function lose() {
  const { core, study } = hand;
  const files = names.map((name) => ({ path: waveFile(core, name), documentId: study.meeting.id }));
  await core.call('recordings.attachMany', { files });
  rmSync(hand.path.replace(/\.motif$/, '.recordings'), { recursive: true });
  mkdirSync(core.file('elsewhere'));
  names.forEach((name) => waveFile(core, `elsewhere/${name}`));
  const recordings = await core.call('recordings.list', {});
  const props = { recordings, recording: recordings[0]!, content: study.meeting, editor: null, isEditing: false };
  const chooseFiles = () => Promise.resolve([core.file('elsewhere/a.wav')]);
  return renderWithCore(core, <MissingRecording {...props} />, { host: { chooseFiles } }).user;
}

describe('a recording whose file is not there', () => {
  it('says where it was, and that one is shown for all', async () => {
    await lose();
    expect(screen.getByText(/^The file of “a” is not at “.*a.wav” any more/)).toBeTruthy();
    expect(await screen.findByText(/the 2 others that are missing are found beside it/)).toBeTruthy();
  });

  it('is located with the others, which one Undo takes back', async () => {
    const user = await lose();
    await user.click(screen.getByRole('button', { name: 'Locate…' }));
    const found = async () => (await hand.core.call('recordings.list', {})).map(({ isMissing }) => !isMissing);
    await waitFor(async () => expect(await found()).toEqual([true, true, true]));
    const said = () => notices.visibleToasts[0]?.content;
    await waitFor(() => expect(said()?.message).toBe('“a” is found, and 2 others beside it'));
    said()?.actions?.at(-1)?.onAction();
    await waitFor(async () => expect(await found()).toEqual([false, false, false]));
  });
});
