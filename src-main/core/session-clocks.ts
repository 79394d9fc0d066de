import { prepared } from './db/run.ts';
import type { Db } from './db/run.ts';

/** Milliseconds since a session's notes were begun, without the time for which its clock stood. */
export interface SessionClock {
  readonly elapsed: number;
  readonly isRunning: boolean;
}

export interface SessionClocks {
  read(sessionId: string): SessionClock;
  /** What isn't named stays as it is. */
  set(sessionId: string, changes: Partial<SessionClock>): SessionClock;
  /** Puts on disk what the clock says, for a program that is started anew. */
  save(sessionId: string): void;
}

interface Times {
  /** UTC milliseconds, as the system's clock says: it may be changed at any time. */
  readonly clock: () => number;
  /** Milliseconds that only go forward, also while the machine sleeps. */
  readonly ticks: () => number;
}

interface Anchor extends SessionClock {
  readonly tick: number;
}

/** Nobody holds a session for longer: what was running then was forgotten. */
const longest = 6 * 60 * 60_000;

/** The clocks of a project's sessions: none of it is the project's data, so none of it is undone. */
export function createSessionClocks(db: Db, { clock, ticks }: Times): SessionClocks {
  const anchors = new Map<string, Anchor>();

  const read = (sessionId: string): SessionClock => {
    const anchor = anchors.get(sessionId) ?? load(sessionId);
    if (anchor === null) return { elapsed: 0, isRunning: false };
    anchors.set(sessionId, anchor);
    const passed = anchor.isRunning ? Math.max(0, ticks() - anchor.tick) : 0;
    return { elapsed: Math.round(anchor.elapsed + passed), isRunning: anchor.isRunning };
  };

  // The program was away: the system's clock is all there is, and is believed where it may be right.
  const load = (sessionId: string): Anchor | null => {
    const sql = 'SELECT elapsed, savedAt, isRunning FROM sessionClock WHERE sessionId = ?';
    const row = prepared(db, sql).get(sessionId) as { elapsed: number; savedAt: number; isRunning: 0 | 1 } | undefined;
    if (!row) return null;
    const away = clock() - row.savedAt;
    const goesOn = row.isRunning === 1 && away <= longest;
    return { elapsed: row.elapsed + (goesOn ? Math.max(0, away) : 0), isRunning: goesOn, tick: ticks() };
  };

  const save = (sessionId: string): void => {
    const { elapsed, isRunning } = read(sessionId);
    const sql = `INSERT INTO sessionClock (sessionId, elapsed, savedAt, isRunning) VALUES (?, ?, ?, ?)
      ON CONFLICT (sessionId) DO UPDATE
      SET elapsed = excluded.elapsed, savedAt = excluded.savedAt, isRunning = excluded.isRunning`;
    prepared(db, sql).run(sessionId, elapsed, clock(), isRunning ? 1 : 0);
  };

  return {
    read,
    save,
    set: (sessionId, changes) => {
      const next = { ...read(sessionId), ...changes };
      anchors.set(sessionId, { ...next, tick: ticks() });
      save(sessionId);
      return next;
    },
  };
}
