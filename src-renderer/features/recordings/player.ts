import { create } from 'zustand';

export interface Marked {
  /** Milliseconds of the recording, in either order. */
  readonly from: number;
  readonly to: number;
}

interface PlayerState {
  /** What is in the player. */
  readonly recordingId: string | null;
  readonly isPlaying: boolean;
  /** Milliseconds of the recording, some times a second. */
  readonly time: number;
  /** Null until it is known. */
  readonly duration: number | null;
  readonly rate: number;
  /** The text goes along with what is played. */
  readonly isFollowing: boolean;
  /** What is marked of the recording, to be coded or written down. */
  readonly marked: Marked | null;
  /** Its bytes can't be played here. */
  readonly isBroken: boolean;
}

const start: PlayerState = {
  recordingId: null,
  isPlaying: false,
  time: 0,
  duration: null,
  rate: 1,
  isFollowing: true,
  marked: null,
  isBroken: false,
};

export const usePlayer = create<PlayerState>(() => start);

const { setState, getState } = usePlayer;
export const slowest = 0.5;
export const fastest = 2;

let media: HTMLMediaElement | null = null;
let stopAt: number | null = null;

/** Where each recording stood when it was last looked at. */
const places = new Map<string, number>();

/** Takes over the element that plays a recording; the result lets go of it. */
export function takeMedia(element: HTMLMediaElement, recordingId: string): () => void {
  const stop = new AbortController();
  const { rate, isFollowing } = getState();
  media = element;
  stopAt = null;
  element.preservesPitch = true;
  element.playbackRate = rate;
  setState({ ...start, recordingId, rate, isFollowing, time: places.get(recordingId) ?? 0 });
  const hear = (type: keyof HTMLMediaElementEventMap, listener: () => void) =>
    element.addEventListener(type, listener, { signal: stop.signal });
  const tell = () => {
    if (stopAt !== null && element.currentTime * 1000 >= stopAt) {
      stopAt = null;
      element.pause();
    }
    places.set(recordingId, element.currentTime * 1000);
    setState({ time: element.currentTime * 1000 });
  };
  const measured = () => {
    const { duration } = element;
    setState({ duration: Number.isFinite(duration) ? duration * 1000 : null, isBroken: false });
  };
  hear('loadedmetadata', () => {
    measured();
    const known = places.get(recordingId);
    if (known !== undefined) element.currentTime = known / 1000;
  });
  hear('durationchange', measured);
  hear('timeupdate', tell);
  hear('seeking', tell);
  hear('play', () => setState({ isPlaying: true }));
  hear('pause', () => setState({ isPlaying: false }));
  hear('ended', () => setState({ isPlaying: false }));
  hear('error', () => setState({ isBroken: true, isPlaying: false }));
  return () => {
    stop.abort();
    element.pause();
    if (media === element) media = null;
    setState({ ...start, rate: getState().rate, isFollowing: getState().isFollowing });
  };
}

/** In ms of the recording, to the moment. */
export const currentTime = (): number => (media ? media.currentTime * 1000 : getState().time);

export function play(): void {
  // Refused where the bytes can't be played: the element says so itself.
  void media?.play().catch(() => undefined);
}

export function pause(): void {
  stopAt = null;
  media?.pause();
}

export const togglePlaying = (): void => (media?.paused === false ? pause() : play());

/** To a time of the recording in ms. */
export function seek(time: number): void {
  if (!media) return;
  stopAt = null;
  const end = Number.isFinite(media.duration) ? media.duration * 1000 : time;
  media.currentTime = Math.min(Math.max(0, time), end) / 1000;
}

/** From a time of the recording on, up to another where that is given. */
export function playFrom(time: number, until?: number): void {
  seek(time);
  stopAt = until ?? null;
  play();
}

export const step = (milliseconds: number): void => seek(currentTime() + milliseconds);

export function setRate(wanted: number): void {
  const rate = Math.min(fastest, Math.max(slowest, Math.round(wanted * 20) / 20));
  if (media) media.playbackRate = rate;
  setState({ rate });
}

export const changeRate = (by: number): void => setRate(getState().rate + by);
export const follow = (isFollowing: boolean): void => setState({ isFollowing });
export const mark = (marked: Marked | null): void => setState({ marked });

/** One end of what is marked is where the recording is now. */
export function markEnd(end: 'from' | 'to'): void {
  const now = currentTime();
  const { marked } = getState();
  setState({ marked: { from: now, to: now, ...marked, [end]: now } });
}

/** What is marked, in order and longer than a tenth of a second; null where nothing is. */
export function markedStretch(marked: Marked | null): Marked | null {
  if (!marked || Math.abs(marked.to - marked.from) < 100) return null;
  return { from: Math.min(marked.from, marked.to), to: Math.max(marked.from, marked.to) };
}
