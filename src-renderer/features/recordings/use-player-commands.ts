import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { useCall } from '../../api/use-call.ts';
import { caretOffset } from '../../editor/reading-editor.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import {
  changeRate,
  currentTime,
  follow,
  markEnd,
  playFrom,
  setRate,
  step,
  togglePlaying,
  usePlayer,
} from './player.ts';
import { timeOfOffset } from './time-line.ts';
import type { TimedStretch } from './time-line.ts';
import { turnToTime } from './turn-to-time.ts';
import { usePlaybackKeys } from './use-playback-keys.ts';

export const stepBy = 3000;

interface Commanded {
  readonly recording: Recording;
  readonly content: DocumentContent;
  readonly editor: ReadingEditor | null;
  readonly text: readonly TimedStretch[];
}

/** What can be done with the recording from any place of the text, also while it is being written. */
export function usePlayerCommands({ recording, content, editor, text }: Commanded): void {
  const keys = usePlaybackKeys();
  const isFollowing = usePlayer((state) => state.isFollowing);
  const setTimes = useCall('turns.setTimes');
  const update = useCall('recordings.update');
  const { offset, isMissing } = recording;
  const command = (id: string, run: () => void, keys: readonly string[] = []) => ({
    id: `recordings.${id}`,
    section: 'recording' as const,
    label: `recordings.command.${id}`,
    keys,
    isEnabled: !isMissing,
    run,
  });
  const inText = (command: Command): Command => ({ ...command, isEnabled: command.isEnabled && editor !== null });
  const turnHere = () => editor && turnToTime(content.turns, caretOffset(editor));
  const stamp = () => {
    const turn = turnHere();
    const at = Math.max(0, Math.round(currentTime() + offset));
    if (turn) setTimes.mutate({ documentId: content.id, times: [{ start: turn.start, at }] });
  };
  const playHere = () => {
    const length = (usePlayer.getState().duration ?? 0) + offset;
    const at = editor && timeOfOffset(text, caretOffset(editor), length);
    if (at !== null) playFrom(at - offset);
  };
  const align = () => {
    const turn = turnHere();
    if (turn && turn.at !== null) update.mutate({ id: recording.id, offset: Math.round(turn.at - currentTime()) });
  };
  useCommands('player', [
    command('play', togglePlaying, keys.play),
    command('back', () => step(-stepBy), keys.back),
    command('forward', () => step(stepBy), keys.forward),
    command('slower', () => changeRate(-0.1), keys.slower),
    command('faster', () => changeRate(0.1), keys.faster),
    command('usualRate', () => setRate(1)),
    inText(command('stamp', stamp, keys.stamp)),
    inText(command('playHere', playHere, ['Alt+P'])),
    inText(command('align', align)),
    command('markStart', () => markEnd('from'), ['Alt+I']),
    command('markEnd', () => markEnd('to'), ['Alt+O']),
    { ...command(isFollowing ? 'unfollow' : 'follow', () => follow(!isFollowing)), id: 'recordings.follow' },
  ]);
}
