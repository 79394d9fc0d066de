import type { CallParsed } from '../../../shared/contract/index.ts';
import { mostCharacters } from '../../../shared/contract/values.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { mergeEvidence } from '../../db/merge-evidence.ts';
import { moveFindingUses } from '../../db/move-finding-uses.ts';
import { readFindingOrder, writeFindingOrder } from '../../db/finding-order.ts';
import { requireFindingTitle } from '../../db/findings.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { describeFindings } from './describe-findings.ts';

/** What the target says of itself stays; of the others comes what it has not. */
export function mergeFindings(work: Work, { ids, intoId }: CallParsed<'findings.merge'>): Nothing {
  const { db } = work;
  const into = requireFindingTitle(db, intoId);
  describeFindings(work, ids);
  work.describe({ into });
  const order = readFindingOrder(db);
  const merged = order.map(({ id }) => id).filter((id) => id !== intoId && ids.includes(id));
  merged.forEach((id) => {
    mergeWords(work, id, intoId);
    mergeEvidence(db, id, intoId);
    mergeLinks(db, id, intoId);
    moveFindingUses(db, id, intoId);
    run(db, build.deleteFrom('finding').where('id', '=', id));
  });
  writeFindingOrder(
    db,
    order.filter(({ id }) => !merged.includes(id)),
  );
  return {};
}

function mergeWords(work: Work, id: string, intoId: string): void {
  const into = wordsOf(work.db, intoId);
  const from = wordsOf(work.db, id);
  const change = {
    text: joined(into.text, from.text),
    recommendation: joined(into.recommendation, from.recommendation),
    severity: into.severity ?? from.severity,
    frequency: into.frequency ?? from.frequency,
    updatedAt: work.now(),
  };
  run(work.db, build.updateTable('finding').set(change).where('id', '=', intoId));
}

const wordsOf = (db: Db, id: string) =>
  first(
    db,
    build.selectFrom('finding').select(['text', 'recommendation', 'severity', 'frequency']).where('id', '=', id),
  )!;

/** One below the other, with a blank line between; what says the same is said once. Refuses what could not be edited any more. */
function joined(text: string, other: string): string {
  const parts = [text.trim(), other.trim()].filter((part) => part !== '');
  const together = [...new Set(parts)].join('\n\n');
  if (together.length > mostCharacters)
    throw new AppError('stories-too-long', { characters: together.length, most: mostCharacters });
  return together;
}

function mergeLinks(db: Db, id: string, intoId: string): void {
  const tables = ['findingTag', 'findingPersona', 'findingStage'];
  tables.forEach((table) =>
    prepared(db, `UPDATE OR IGNORE ${table} SET findingId = ? WHERE findingId = ?`).run(intoId, id),
  );
}
