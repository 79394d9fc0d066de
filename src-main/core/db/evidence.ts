import { AppError } from '../../shared/errors.ts';
import type { Work } from '../open-project.ts';
import { deleteIfLoose, passageIds as passageIdsOf } from './passages.ts';
import type { SeenPlace } from './present-places.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** What evidence stands behind. */
export type EvidenceOwner = 'findingId' | 'cellId' | 'traitId';

export interface EvidenceSources {
  readonly passageIds?: readonly string[] | undefined;
  readonly places?: readonly SeenPlace[] | undefined;
  /** The passages of these cards; cards of other things have none. */
  readonly cardIds?: readonly string[] | undefined;
  /** The evidence of these cells. */
  readonly cellIds?: readonly string[] | undefined;
}

export interface EvidenceManner {
  readonly origin?: 'hand' | 'data';
  /** Of a finding's. */
  readonly side?: 'for' | 'against';
}

interface Source {
  readonly passageId: string;
  readonly fromCardId: string | null;
  readonly fromCellId: string | null;
}

/** Adds what isn't there yet behind the others; what was left out by hand comes back. Says how many. */
export function insertEvidence(
  work: Work,
  owner: EvidenceOwner,
  ownerId: string,
  sources: EvidenceSources,
  { origin = 'hand', side = 'for' }: EvidenceManner = {},
): number {
  const { db } = work;
  const known = prepared(db, `SELECT passageId, origin, position FROM evidence WHERE ${owner} = ?`).all(ownerId) as {
    readonly passageId: string;
    readonly origin: string;
    readonly position: number;
  }[];
  const byPassage = new Map(known.map((row) => [row.passageId, row.origin]));
  const last = Math.max(-1, ...known.map((row) => row.position));
  const revived = prepared(db, `UPDATE evidence SET origin = ?, position = ? WHERE ${owner} = ? AND passageId = ?`);
  const insert = prepared(
    db,
    `INSERT INTO evidence (id, ${owner}, passageId, position, origin, side, fromCardId, fromCellId)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const fresh = distinct(sourcesOf(work, sources)).filter(
    ({ passageId }) => !byPassage.has(passageId) || byPassage.get(passageId) === 'left-out',
  );
  fresh.forEach(({ passageId, fromCardId, fromCellId }, index) => {
    const position = last + 1 + index;
    if (byPassage.has(passageId)) revived.run(origin, position, ownerId, passageId);
    else insert.run(work.newId(), ownerId, passageId, position, origin, side, fromCardId, fromCellId);
  });
  return fresh.length;
}

/** Removes evidence, and its passages where nothing stands on them any more. */
export function deleteEvidence(db: Db, ids: readonly string[]): void {
  const json = JSON.stringify(ids);
  const chosen = 'id IN (SELECT value FROM json_each(?))';
  const passages = prepared(db, `SELECT passageId FROM evidence WHERE ${chosen}`).pluck().all(json) as string[];
  prepared(db, `DELETE FROM evidence WHERE ${chosen}`).run(json);
  deleteIfLoose(db, passages);
}

function sourcesOf(work: Work, sources: EvidenceSources): Source[] {
  const { passageIds = [], places = [], cardIds = [], cellIds = [] } = sources;
  passageIds.forEach((id) => requireRow(work.db, 'passage', id));
  cardIds.forEach((id) => requireRow(work.db, 'card', id));
  cellIds.forEach((id) => requireRow(work.db, 'cell', id));
  return [
    ...[...passageIds, ...passageIdsOf(work, places)].map(byHand),
    ...cardIds.flatMap((id) => passagesOfCard(work.db, id)),
    ...cellIds.flatMap((id) => passagesOfCell(work.db, id)),
  ];
}

const byHand = (passageId: string): Source => ({ passageId, fromCardId: null, fromCellId: null });

function passagesOfCard(db: Db, id: string): Source[] {
  const sql = 'SELECT passageId FROM card WHERE id = ? AND passageId IS NOT NULL';
  const ids = prepared(db, sql).pluck().all(id) as string[];
  return ids.map((passageId) => ({ passageId, fromCardId: id, fromCellId: null }));
}

function passagesOfCell(db: Db, id: string): Source[] {
  const sql = "SELECT passageId FROM evidence WHERE cellId = ? AND origin <> 'left-out' ORDER BY position";
  const ids = prepared(db, sql).pluck().all(id) as string[];
  return ids.map((passageId) => ({ passageId, fromCardId: null, fromCellId: id }));
}

function distinct(sources: readonly Source[]): Source[] {
  const seen = new Set<string>();
  return sources.filter(({ passageId }) => !seen.has(passageId) && seen.add(passageId));
}

function requireRow(db: Db, kind: 'passage' | 'card' | 'cell', id: string): void {
  if (!prepared(db, `SELECT 1 FROM ${kind} WHERE id = ?`).get(id)) throw new AppError('not-found', { kind, id });
}
