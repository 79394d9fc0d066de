import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteEvidence, insertEvidence } from '../../db/evidence.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { nextPosition, requireName } from './rows.ts';

export function addTrait(
  work: Work,
  { personaId, kind, text, ...sources }: CallParsed<'personas.addTrait'>,
): { id: string } {
  work.describe({ name: requireName(work.db, 'persona', personaId) });
  return { id: insertTrait(work, personaId, { kind, text, ...sources }) };
}

type NewTrait = Omit<CallParsed<'personas.addTrait'>, 'personaId'>;

export function insertTrait(work: Work, personaId: string, { kind, text, ...sources }: NewTrait): string {
  const id = work.newId();
  const position = nextPosition(work.db, 'personaTrait');
  run(work.db, build.insertInto('personaTrait').values({ id, personaId, kind, text, position }));
  insertEvidence(work, 'traitId', id, sources);
  return id;
}

export function updateTrait(work: Work, { id, text, beforeId }: CallParsed<'personas.updateTrait'>): Nothing {
  const { db } = work;
  const { personaId, persona } = requireTrait(db, id);
  work.describe({ name: persona });
  if (text !== undefined) run(db, build.updateTable('personaTrait').set({ text }).where('id', '=', id));
  if (beforeId !== undefined) writeOrder(db, 'personaTrait', placedBefore(traitOrder(db, personaId), [id], beforeId));
  return {};
}

export function deleteTrait(work: Work, { id }: CallParsed<'personas.deleteTrait'>): Nothing {
  const { db } = work;
  work.describe({ name: requireTrait(db, id).persona });
  const passageIds = prepared(db, 'SELECT passageId FROM evidence WHERE traitId = ?').pluck().all(id) as string[];
  run(db, build.deleteFrom('personaTrait').where('id', '=', id));
  deleteIfLoose(db, passageIds);
  return {};
}

export function addTraitEvidence(
  work: Work,
  { traitId, ...sources }: CallParsed<'personas.addEvidence'>,
): { added: number } {
  work.describe({ name: requireTrait(work.db, traitId).persona });
  return { added: insertEvidence(work, 'traitId', traitId, sources) };
}

export function removeTraitEvidence(work: Work, { evidenceId }: CallParsed<'personas.removeEvidence'>): Nothing {
  const { db } = work;
  const traitId = prepared(db, 'SELECT traitId FROM evidence WHERE id = ?').pluck().get(evidenceId) as
    string | null | undefined;
  if (!traitId) throw new AppError('not-found', { kind: 'evidence', id: evidenceId });
  work.describe({ name: requireTrait(db, traitId).persona });
  deleteEvidence(db, [evidenceId]);
  return {};
}

const traitOrder = (db: Db, personaId: string): string[] =>
  prepared(db, 'SELECT id FROM personaTrait WHERE personaId = ? ORDER BY position, id')
    .pluck()
    .all(personaId) as string[];

function requireTrait(db: Db, id: string): { readonly personaId: string; readonly persona: string } {
  const sql = `SELECT personaId, persona.name AS persona FROM personaTrait
    JOIN persona ON persona.id = personaTrait.personaId WHERE personaTrait.id = ?`;
  const row = prepared(db, sql).get(id);
  if (!row) throw new AppError('not-found', { kind: 'trait', id });
  return row as ReturnType<typeof requireTrait>;
}
