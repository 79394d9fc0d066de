import type { AwayTime } from '../shared/contract/capture.ts';

export interface Moment {
  /** Milliseconds that only go forward. */
  readonly tick: number;
  /** UTC milliseconds. */
  readonly wall: number;
}

/** What a session's clock said at a moment at which somebody typed, or set it. */
export interface Anchor {
  readonly elapsed: number;
  readonly isRunning: boolean;
  readonly at: Moment;
  /** `endTick`: when it was noticed. */
  readonly away: (AwayTime & { readonly endTick: number }) | null;
}

/** Shorter times, such as of a program that crashed, belong to the session without a question. */
export const leastAway = 5 * 60_000;
/** Nobody holds a session for longer without a word: what was running then was forgotten. */
export const mostAway = 6 * 60 * 60_000;

/** The anchor after a look at `moment`, where the last one was at `before`: whether nobody was there meanwhile. */
export function awayBetween(anchor: Anchor, before: Moment, moment: Moment): Anchor {
  if (!anchor.isRunning) return anchor;
  if (moment.tick - before.tick >= leastAway) return asleep(anchor, before, moment);
  return moment.tick - anchor.at.tick > mostAway ? idle(anchor, moment) : anchor;
}

// A machine that woke for a moment, in which nothing was noted, slept on.
function asleep(anchor: Anchor, before: Moment, moment: Moment): Anchor {
  const begun = anchor.away && before.tick - anchor.away.endTick < leastAway ? anchor.away : null;
  const from = begun?.from ?? anchor.elapsed + before.tick - anchor.at.tick;
  const since = begun?.since ?? before.wall;
  const length = anchor.elapsed + moment.tick - anchor.at.tick - from;
  return away(anchor, moment, { reason: 'asleep', from, since, length });
}

const idle = (anchor: Anchor, moment: Moment): Anchor =>
  away(anchor, moment, {
    reason: 'idle',
    from: anchor.elapsed,
    since: anchor.at.wall,
    length: moment.tick - anchor.at.tick,
  });

function away(anchor: Anchor, at: Moment, time: Omit<AwayTime, 'isCounted'>): Anchor {
  if (time.length <= mostAway) return { ...anchor, away: { ...time, isCounted: true, endTick: at.tick } };
  return { elapsed: time.from, isRunning: false, at, away: { ...time, isCounted: false, endTick: at.tick } };
}

/** Goes on with the time away, or without it. */
export function decideAway(anchor: Anchor, counts: boolean): Anchor {
  const { away: time, elapsed, at } = anchor;
  if (time === null) return anchor;
  const isRunning = true;
  if (time.isCounted) return { ...anchor, isRunning, elapsed: counts ? elapsed : elapsed - time.length };
  return { ...anchor, isRunning, elapsed: counts ? time.from + time.length + at.tick - time.endTick : elapsed };
}
