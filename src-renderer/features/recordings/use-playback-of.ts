import { useEffect } from 'react';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { useCall } from '../../api/use-call.ts';
import { usePlayback } from '../../workspace/playback.ts';
import { currentTime, pause, play, playFrom, step, usePlayer } from './player.ts';
import { stepBy } from './use-player-commands.ts';

/** Tells the rest of the window, and the system's media keys, of the recording in the player. */
export function usePlaybackOf({ id, documentId, offset, duration: known, isMissing }: Recording): void {
  const { mutate: keep } = useCall('recordings.keep');
  const duration = usePlayer((state) => (state.recordingId === id ? state.duration : null));
  useEffect(() => {
    const found = duration === null ? null : Math.round(duration);
    if (found !== null && known === null) keep({ id, duration: found });
  }, [id, duration, known, keep]);
  useEffect(() => {
    if (isMissing) return;
    const playback = {
      documentId,
      now: () => (currentTime() > 0 ? Math.max(0, Math.round(currentTime() + offset)) : null),
      playFrom: (at: number, until?: number) => playFrom(at - offset, until === undefined ? undefined : until - offset),
    };
    usePlayback.setState({ playback });
    return () => usePlayback.setState({ playback: null });
  }, [documentId, offset, isMissing]);
  useEffect(() => {
    const { mediaSession } = navigator;
    if (!mediaSession) return;
    const actions = {
      play,
      pause,
      seekbackward: () => step(-stepBy),
      seekforward: () => step(stepBy),
      previoustrack: () => step(-stepBy),
      nexttrack: () => step(stepBy),
    } as const;
    Object.entries(actions).forEach(([action, run]) =>
      mediaSession.setActionHandler(action as MediaSessionAction, run),
    );
    return () =>
      Object.keys(actions).forEach((action) => mediaSession.setActionHandler(action as MediaSessionAction, null));
  }, []);
}
