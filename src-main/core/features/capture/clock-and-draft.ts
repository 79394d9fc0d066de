import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import type { Program } from '../../program.ts';

/** It runs only while notes are taken, also after their beginning was undone. */
export function readClock(
  { db, clocks }: Work,
  { sessionId }: CallParsed<'capture.clock'>,
): CallOutput<'capture.clock'> {
  const { startedAt, endedAt } = requireSession(db, sessionId);
  const { elapsed, isRunning, away } = clocks.read(sessionId);
  const isTaken = startedAt !== null && endedAt === null;
  return { elapsed, isRunning: isRunning && isTaken, away: isTaken ? away : null };
}

export function setClock(
  program: Program,
  { sessionId, isRunning, elapsed, countsAway }: CallParsed<'capture.setClock'>,
): CallOutput<'capture.setClock'> {
  const { db, clocks, keep } = program.requireProject();
  requireSession(db, sessionId);
  const changes = {
    ...(isRunning !== undefined && { isRunning }),
    ...(elapsed !== undefined && { elapsed }),
    ...(countsAway !== undefined && { countsAway }),
  };
  keep(() => void clocks.set(sessionId, changes));
  program.announce(['sessionClock']);
  return clocks.read(sessionId);
}

/** On disk when it returns, and no step of the history. */
export function keepDraft(program: Program, { sessionId, draft }: CallParsed<'capture.keepDraft'>): Nothing {
  const { db, clocks, keep } = program.requireProject();
  requireSession(db, sessionId);
  keep(() => {
    if (draft === null) prepared(db, 'DELETE FROM sessionDraft WHERE sessionId = ?').run(sessionId);
    else {
      const sql = 'INSERT OR REPLACE INTO sessionDraft (sessionId, participantId, text, at) VALUES (?, ?, ?, ?)';
      prepared(db, sql).run(sessionId, draft.participantId, draft.text, draft.at);
    }
    clocks.save(sessionId);
  });
  program.announce(['sessionDraft']);
  return {};
}

export function readDraft(db: Db, { sessionId }: CallParsed<'capture.draft'>): CallOutput<'capture.draft'> {
  requireSession(db, sessionId);
  const sql = 'SELECT participantId, text, at FROM sessionDraft WHERE sessionId = ?';
  return (prepared(db, sql).get(sessionId) as CallOutput<'capture.draft'> | undefined) ?? null;
}
