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
  const rows = prepared(
    db,
    `SELECT DISTINCT coding.passageId, code.name FROM json_each(?) AS wanted
       CROSS JOIN coding ON coding.passageId = wanted.value CROSS JOIN code ON code.id = coding.codeId
     ORDER BY code.name`,
  ).all(JSON.stringify([...new Set(passageIds)])) as { readonly passageId: string; readonly name: string }[];
  return new Map(
    [...Map.groupBy(rows, ({ passageId }) => passageId)].map(([id, names]) => [id, names.map(({ name }) => name)]),
  );
}
