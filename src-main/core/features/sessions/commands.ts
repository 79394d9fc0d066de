import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireDocument } from '../../db/documents.ts';
import { requireGuide } from '../../db/guide-rows.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, prepared, run } from '../../db/run.ts';
import { linkSessionDocument, setSessionGuide } from '../../db/session-document.ts';
import type { Work } from '../../open-project.ts';
import { writePeople } from './people.ts';
import { seatSpeakers } from './seat-speakers.ts';

export function createSession(work: Work, input: CallParsed<'sessions.create'>): { id: string } {
  const { db } = work;
  const { name, method, date = null, place = '', noteTakers = [], guideId = null, documentId, people = [] } = input;
  refuseTakenName(db, 'session', name);
  if (guideId !== null) requireGuide(db, guideId);
  work.describe({ name });
  const id = work.newId();
  const row = { id, name, method, date, place, noteTakers: JSON.stringify(noteTakers), guideId, documentId: null };
  const times = { startedAt: null, endedAt: null, createdAt: work.now() };
  run(db, build.insertInto('session').values({ ...row, ...times }));
  writePeople(work, id, people);
  if (documentId !== undefined) takeDocument(work, id, documentId);
  return { id };
}

export function updateSession(work: Work, input: CallParsed<'sessions.update'>): Nothing {
  const { db } = work;
  const { id, noteTakers, guideId, documentId, isCancelled, ...plain } = input;
  const { name } = requireSession(db, id);
  if (plain.name !== undefined) refuseTakenName(db, 'session', plain.name, id);
  if (guideId !== undefined && guideId !== null) requireGuide(db, guideId);
  work.describe({ name: plain.name ?? name });
  const change = {
    ...plain,
    ...(noteTakers && { noteTakers: JSON.stringify(noteTakers) }),
    ...(isCancelled !== undefined && { isCancelled: isCancelled ? (1 as const) : (0 as const) }),
  };
  if (Object.keys(change).length > 0) run(db, build.updateTable('session').set(change).where('id', '=', id));
  if (documentId === null) linkSessionDocument(db, id, null);
  else if (documentId !== undefined) takeDocument(work, id, documentId);
  if (guideId !== undefined) setSessionGuide(db, id, guideId);
  return {};
}

export function deleteSessions(work: Work, { ids }: CallParsed<'sessions.delete'>): Nothing {
  const sessions = ids.map((id) => requireSession(work.db, id));
  work.describe({ name: sessions[0]!.name, count: ids.length });
  const linked = `SELECT passageId FROM debriefPassage JOIN debriefItem ON debriefItem.id = itemId
    WHERE sessionId IN (SELECT value FROM json_each(?))`;
  const passageIds = prepared(work.db, linked).pluck().all(JSON.stringify(ids)) as string[];
  run(work.db, build.deleteFrom('session').where('id', 'in', ids));
  deleteIfLoose(work.db, passageIds);
  return {};
}

function takeDocument(work: Work, id: string, documentId: string): void {
  requireDocument(work.db, documentId);
  linkSessionDocument(work.db, id, documentId);
  seatSpeakers(work, id, documentId);
}
