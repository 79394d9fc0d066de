import { attributeLimit } from '../../shared/contract/queries.ts';
import { fittingSubjects } from './fitting-subjects.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface PersonaMembers {
  readonly members: readonly { readonly participantId: string; readonly isByHand: boolean }[];
  readonly leftOutIds: readonly string[];
}

/** Who belongs to a persona: those whom its attributes choose and those put in by hand, without those left out by hand. */
export function membersOf(db: Db, personaId: string): PersonaMembers {
  const attributes = prepared(db, 'SELECT attributes FROM persona WHERE id = ?').pluck().get(personaId) as string;
  const byHand = prepared(db, 'SELECT participantId, isLeftOut FROM personaMember WHERE personaId = ?').all(
    personaId,
  ) as { readonly participantId: string; readonly isLeftOut: 0 | 1 }[];
  const said = new Map(byHand.map(({ participantId, isLeftOut }) => [participantId, isLeftOut === 0]));
  const chosen = chosenBy(db, attributeLimit.array().parse(JSON.parse(attributes)));
  const everybody = prepared(db, 'SELECT id FROM participant ORDER BY name, id').pluck().all() as string[];
  return {
    members: everybody
      .filter((id) => said.get(id) ?? chosen.has(id))
      .map((participantId) => ({ participantId, isByHand: said.has(participantId) })),
    leftOutIds: everybody.filter((id) => said.get(id) === false),
  };
}

type Limit = ReturnType<typeof attributeLimit.parse>;

/** Those who fit all limits; nobody without a limit. Interviewers are not studied. */
function chosenBy(db: Db, limits: readonly Limit[]): ReadonlySet<string> {
  if (limits.length === 0) return new Set();
  const interviewers = prepared(db, "SELECT id FROM participant WHERE role = 'interviewer'").pluck().all() as string[];
  const fitting = limits.map((limit) => fittingSubjects(db, limit, 'participant') ?? new Set<string>());
  const chosen = [...(fitting[0] ?? [])].filter((id) => fitting.every((ids) => ids.has(id)));
  return new Set(chosen.filter((id) => !interviewers.includes(id)));
}
