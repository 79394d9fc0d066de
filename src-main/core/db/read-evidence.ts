import type { EvidencePassage } from '../../shared/contract/passages.ts';
import { withSources } from './passage-sources.ts';
import type { StoredPlace } from './passage-sources.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface OwnedEvidence extends EvidencePassage {
  /** The cell or the trait that it stands behind. */
  readonly ownerId: string;
  readonly isFromData: boolean;
  readonly participantId: string | null;
}

interface EvidenceRow extends StoredPlace {
  readonly evidenceId: string;
  readonly passageId: string;
  readonly ownerId: string;
  readonly origin: 'hand' | 'data';
}

/** What stands behind these cells or traits, in its order; what was left out by hand isn't there. */
export function readEvidence(db: Db, owner: 'cellId' | 'traitId', ownerIds: readonly string[]): OwnedEvidence[] {
  const rows = prepared(
    db,
    `SELECT evidence.id AS evidenceId, ${owner} AS ownerId, origin, passage.id AS passageId, documentId, start, end, formerText
     FROM json_each(?) AS owner CROSS JOIN evidence ON evidence.${owner} = owner.value
       JOIN passage ON passage.id = evidence.passageId
     WHERE origin <> 'left-out' ORDER BY owner.key, position`,
  ).all(JSON.stringify(ownerIds)) as EvidenceRow[];
  const codes = codesOf(
    db,
    rows.map(({ passageId }) => passageId),
  );
  return withSources(db, rows).map(({ origin, ...row }) => ({
    ...row,
    codes: codes.get(row.passageId) ?? [],
    isFromData: origin === 'data',
  }));
}

/** Names of the codes on passages. */
export function codesOf(db: Db, passageIds: readonly string[]): ReadonlyMap<string, string[]> {
  // Sorted, they are found side by side in the index; names are put in order here, as SQLite would sort every row.
  const rows = prepared(
    db,
    `SELECT coding.passageId, codeId FROM json_each(?) AS wanted CROSS JOIN coding ON coding.passageId = wanted.value`,
  )
    .raw()
    .all(JSON.stringify([...new Set(passageIds)].toSorted())) as (readonly [passageId: string, codeId: string])[];
  const codes = namesInOrder(
    db,
    rows.map(([, codeId]) => codeId),
  );
  const byPassage = Map.groupBy(rows, ([passageId]) => passageId);
  return new Map(
    [...byPassage].map(([id, own]) => [
      id,
      namesOf(
        codes,
        own.map(([, codeId]) => codeId),
      ),
    ]),
  );
}

interface NamedCode {
  readonly name: string;
  readonly rank: number;
}

function namesInOrder(db: Db, codeIds: readonly string[]): ReadonlyMap<string, NamedCode> {
  const sql = `SELECT code.id, code.name FROM json_each(?) AS wanted CROSS JOIN code ON code.id = wanted.value
    ORDER BY code.name`;
  const ids = JSON.stringify([...new Set(codeIds)]);
  const rows = prepared(db, sql).raw().all(ids) as (readonly [string, string])[];
  return new Map(rows.map(([id, name], rank) => [id, { name, rank }]));
}

/** Each name once, in the order of names. */
function namesOf(codes: ReadonlyMap<string, NamedCode>, codeIds: readonly string[]): string[] {
  const found = [...new Set(codeIds)].map((id) => codes.get(id)!);
  return [...new Set(found.toSorted((one, other) => one.rank - other.rank).map(({ name }) => name))];
}
