import { membersOf } from './persona-members.ts';
import type { Db } from './run.ts';

/** Whose passages count for a map: those of its personas, all where it has none. */
export function participantsOfPersonas(db: Db, personaIds: readonly string[]): ReadonlySet<string> | null {
  if (personaIds.length === 0) return null;
  return new Set(personaIds.flatMap((id) => membersOf(db, id).members.map(({ participantId }) => participantId)));
}

export const isAmong = (participants: ReadonlySet<string> | null, id: string | null): boolean =>
  participants === null || (id !== null && participants.has(id));
