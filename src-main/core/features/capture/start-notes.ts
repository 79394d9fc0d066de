import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { ensureSessionDocument } from '../../db/ensure-session-document.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function startNotes(work: Work, { sessionId }: CallParsed<'capture.start'>): CallOutput<'capture.start'> {
  const { name, documentId: known, startedAt, endedAt } = requireSession(work.db, sessionId);
  work.describe({ name });
  const documentId = ensureSessionDocument(work, sessionId);
  const isRunning = startedAt !== null && endedAt === null;
  if (isRunning && known !== null) return { documentId };
  const times = { startedAt: startedAt ?? work.now(), endedAt: null, isCancelled: 0 } as const;
  run(work.db, build.updateTable('session').set(times).where('id', '=', sessionId));
  work.clocks.set(sessionId, { isRunning: true, ...(known === null && { elapsed: 0 }) });
  return { documentId };
}

export function endNotes(work: Work, { sessionId }: CallParsed<'capture.end'>): Nothing {
  const { name, startedAt, endedAt } = requireSession(work.db, sessionId);
  work.describe({ name });
  if (startedAt === null || endedAt !== null) return {};
  run(work.db, build.updateTable('session').set({ endedAt: work.now() }).where('id', '=', sessionId));
  work.clocks.set(sessionId, { isRunning: false });
  return {};
}
