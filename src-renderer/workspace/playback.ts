import { create } from 'zustand';

export interface Playback {
  readonly documentId: string;
  /** Milliseconds of the document's times; null before anything was played. */
  now(): number | null;
  playFrom(at: number, until?: number): void;
}

interface PlaybackState {
  readonly playback: Playback | null;
}

/** The recording at hand, for whoever wants to know its time. */
export const usePlayback = create<PlaybackState>(() => ({ playback: null }));

/** What the recording of a document says in this moment, in ms of its times; null where none is at hand. */
export function playbackTime(documentId: string): number | null {
  const { playback } = usePlayback.getState();
  return playback?.documentId === documentId ? playback.now() : null;
}
