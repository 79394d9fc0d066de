import type { DocumentStretch } from '../../shared/domain/overlapping-stretches.ts';
import { stretchAt } from '../../shared/domain/stretches.ts';
import { codeFamily } from './codes.ts';
import { turnsOf } from './documents.ts';
import type { TurnRow } from './documents.ts';
import { membersOf } from './persona-members.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface CodedStretch extends DocumentStretch {
  readonly passageId: string;
}

export interface ValencedCoding extends DocumentStretch {
  readonly valence: number;
}

type Row = readonly [documentId: string, start: number, end: number, own: string | number];

// Rows as arrays, and sorted here: of 100,000 codings SQLite's own sorting takes longer than all the rest.
const inOrder = ([document, start, end]: Row, [otherDocument, otherStart, otherEnd]: Row): number =>
  document === otherDocument ? start - otherStart || end - otherEnd : document < otherDocument ? -1 : 1;

/** The passages of a code and of all below it, each once. */
export function passagesOfCode(db: Db, codeId: string): CodedStretch[] {
  const sql = `SELECT documentId, start, end, id FROM passage WHERE id IN
    (SELECT passageId FROM coding WHERE codeId IN (SELECT value FROM json_each(?)))`;
  const rows = prepared(db, sql)
    .raw()
    .all(JSON.stringify(codeFamily(db, codeId))) as Row[];
  return rows
    .sort(inOrder)
    .map(([documentId, start, end, id]) => ({ documentId, start, end, passageId: id as string }));
}

/** All codings of which somebody said how the speaker felt. */
export function valencedCodings(db: Db): ValencedCoding[] {
  const sql = `SELECT documentId, start, end, valence FROM coding JOIN passage ON passage.id = passageId
    WHERE valence IS NOT NULL`;
  const rows = prepared(db, sql).raw().all() as Row[];
  return rows
    .sort(inOrder)
    .map(([documentId, start, end, valence]) => ({ documentId, start, end, valence: valence as number }));
}

/** Adds who speaks where they begin. Turns of each document are read once. */
export function speakerFinder(db: Db) {
  const turns = new Map<string, readonly TurnRow[]>();
  const turnsIn = (documentId: string) => {
    const known = turns.get(documentId) ?? turnsOf(db, documentId);
    turns.set(documentId, known);
    return known;
  };
  return <S extends DocumentStretch>(stretches: readonly S[]): (S & { readonly participantId: string | null })[] =>
    stretches.map((stretch) => {
      const own = turnsIn(stretch.documentId);
      return { ...stretch, participantId: own[stretchAt(own, stretch.start)]?.participantId ?? null };
    });
}

/** Whose passages count for a map: those of its personas, all where it has none. */
export function participantsOfPersonas(db: Db, personaIds: readonly string[]): ReadonlySet<string> | null {
  if (personaIds.length === 0) return null;
  return new Set(personaIds.flatMap((id) => membersOf(db, id).members.map(({ participantId }) => participantId)));
}

export const isAmong = (participants: ReadonlySet<string> | null, id: string | null): boolean =>
  participants === null || (id !== null && participants.has(id));
