import type { AwayTime, SessionClock } from '../shared/contract/capture.ts';
import { prepared } from './db/run.ts';
import type { Db } from './db/run.ts';
import { awayBetween, decideAway, leastAway, mostAway } from './session-anchor.ts';
import type { Anchor, Moment } from './session-anchor.ts';

export interface ClockChanges {
  readonly elapsed?: number;
  readonly isRunning?: boolean;
  /** Whether the time away belongs to the session; the clock goes on. */
  readonly countsAway?: boolean;
}

export interface SessionClocks {
  read(sessionId: string): SessionClock;
  /** What isn't named stays as it is. */
  set(sessionId: string, changes: ClockChanges): SessionClock;
  /** Somebody types: puts on disk what the clock says, for a program that is started anew. */
  save(sessionId: string): void;
  /** A turn of that time was noted: where it is after a time away that was counted, that stays so. */
  settle(sessionId: string, at: number): void;
  /** To be called every few seconds, as a machine that sleeps doesn't; from time to time it puts clocks on disk. */
  beat(): void;
}

interface Times {
  /** UTC milliseconds, as the system's clock says: it may be changed at any time. */
  readonly clock: () => number;
  /** Milliseconds that only go forward, also while the machine sleeps. */
  readonly ticks: () => number;
}

const saveEvery = 60_000;

/** The clocks of a project's sessions: none of it is the project's data, so none of it is undone. */
export function createSessionClocks(db: Db, { clock, ticks }: Times): SessionClocks {
  const anchors = new Map<string, Anchor>();
  const now = (): Moment => ({ tick: ticks(), wall: clock() });
  let lastLook: Moment = { tick: ticks(), wall: 0 };
  let lastSave = lastLook.tick;

  // Nothing looks while the machine sleeps.
  const look = (): Moment => {
    const [before, moment] = [lastLook, now()];
    lastLook = moment;
    anchors.forEach((anchor, id) => anchors.set(id, awayBetween(anchor, before, moment)));
    return moment;
  };

  const anchorOf = (sessionId: string): Anchor => {
    const moment = look();
    const anchor = anchors.get(sessionId) ?? load(db, sessionId, moment);
    if (anchor === null) return { elapsed: 0, isRunning: false, away: null, at: moment };
    anchors.set(sessionId, anchor);
    return anchor;
  };
  const put = (sessionId: string, anchor: Anchor) => {
    anchors.set(sessionId, anchor);
    store(db, sessionId, shown(anchor, anchor.at), anchor.at.wall);
  };
  const touched = (sessionId: string): Anchor => {
    const anchor = anchorOf(sessionId);
    return { ...anchor, elapsed: elapsedAt(anchor, lastLook), at: lastLook };
  };

  return {
    read: (sessionId) => shown(anchorOf(sessionId), lastLook),
    save: (sessionId) => put(sessionId, touched(sessionId)),
    settle: (sessionId, at) => {
      const anchor = touched(sessionId);
      const { away } = anchor;
      const isSettled = away !== null && away.isCounted && at >= Math.floor(away.from + away.length);
      put(sessionId, { ...anchor, away: isSettled ? null : away });
    },
    set: (sessionId, { countsAway, ...changes }) => {
      const anchor = touched(sessionId);
      const decided = countsAway === undefined ? anchor : decideAway(anchor, countsAway);
      put(sessionId, { ...decided, ...changes, away: null });
      return shown({ ...decided, ...changes, away: null }, lastLook);
    },
    beat: () => {
      if (anchors.size === 0) return;
      const { tick, wall } = look();
      if (tick - lastSave < saveEvery) return;
      lastSave = tick;
      anchors.forEach((anchor, id) => anchor.isRunning && store(db, id, shown(anchor, lastLook), wall));
    },
  };
}

const elapsedAt = ({ elapsed, isRunning, at }: Anchor, { tick }: Moment): number =>
  elapsed + (isRunning ? Math.max(0, tick - at.tick) : 0);

function shown(anchor: Anchor, moment: Moment): SessionClock {
  const { isRunning, away } = anchor;
  return { elapsed: Math.round(elapsedAt(anchor, moment)), isRunning, away: away && toAwayTime(away) };
}

const toAwayTime = ({ endTick: _endTick, ...away }: NonNullable<Anchor['away']>): AwayTime => ({
  ...away,
  from: Math.round(away.from),
  length: Math.round(away.length),
});

// The program was away: the system's clock is all there is, and is believed where it may be right.
function load(db: Db, sessionId: string, at: Moment): Anchor | null {
  const sql = 'SELECT elapsed, savedAt, isRunning FROM sessionClock WHERE sessionId = ?';
  const row = prepared(db, sql).get(sessionId) as { elapsed: number; savedAt: number; isRunning: 0 | 1 } | undefined;
  if (!row) return null;
  const { elapsed, savedAt: since } = row;
  const length = row.isRunning === 1 ? Math.max(0, at.wall - since) : 0;
  const isCounted = length <= mostAway;
  const away = { reason: 'closed', from: elapsed, since, length, isCounted, endTick: at.tick } as const;
  return {
    elapsed: elapsed + (isCounted ? length : 0),
    isRunning: row.isRunning === 1 && isCounted,
    away: length >= leastAway ? away : null,
    at,
  };
}

// A session that was deleted, or undone, has no clock.
function store(db: Db, sessionId: string, { elapsed, isRunning }: SessionClock, wall: number): void {
  const sql = `INSERT INTO sessionClock (sessionId, elapsed, savedAt, isRunning)
    SELECT id, ?, ?, ? FROM session WHERE id = ?
    ON CONFLICT (sessionId) DO UPDATE
    SET elapsed = excluded.elapsed, savedAt = excluded.savedAt, isRunning = excluded.isRunning`;
  prepared(db, sql).run(elapsed, wall, isRunning ? 1 : 0, sessionId);
}
