import { mapHeadings, mapTurns } from '../../shared/domain/map-turns.ts';
import type { MappedStretch } from '../../shared/domain/map-turns.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { lengthDelta } from '../../shared/domain/text-changes.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';
import { prepared } from '../db/run.ts';
import { placedTables } from '../db/text-triggers.ts';
import type { PlacedTable } from '../db/text-triggers.ts';
import type { Db } from '../db/run.ts';
import type { Work } from '../open-project.ts';
import { headingColumns, turnColumns } from './document-stretches.ts';
import type { HeadingStretch, TurnStretch } from './document-stretches.ts';
import type { TextEdit } from './text-edit.ts';

type Numbered<Row> = Row & { readonly number: number };

interface Moved<Row> {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/** Those that the edit touched, before and after it. */
export function moveTurns(work: Work, edit: TextEdit): Moved<TurnStretch> {
  return moveStretches<TurnStretch>(work, edit, { table: 'turn', columns: turnColumns, map: mapTurns });
}

export function moveHeadings(work: Work, edit: TextEdit): Moved<HeadingStretch> {
  return moveStretches<HeadingStretch>(work, edit, { table: 'heading', columns: headingColumns, map: mapHeadings });
}

/** From the first place that the changes touch to the last, in the text before. */
export function hullOf(changes: readonly TextChange[]): Stretch {
  return { start: changes[0]?.from ?? 0, end: changes.at(-1)?.to ?? 0 };
}

/** Rows that begin behind the edit move along with the text, in one statement; `moved` are those that it touches. */
export function shiftBehind(
  { db }: Work,
  { documentId, changes }: TextEdit,
  { table, moved }: { readonly table: PlacedTable; readonly moved: readonly (string | number)[] },
): void {
  const place = hullOf(changes).end + 1;
  const delta = lengthDelta(changes);
  const isAny = prepared(db, `SELECT 1 FROM ${table} WHERE documentId = ? AND start >= ? LIMIT 1`);
  if (delta === 0 || !isAny.get(documentId, place)) return;
  const sql = 'INSERT INTO stretchShift (topic, documentId, place, delta, but) VALUES (?, ?, ?, ?, ?)';
  prepared(db, sql).run(table, documentId, place, delta, JSON.stringify(moved));
}

interface Moving {
  readonly table: 'turn' | 'heading';
  readonly columns: string;
  readonly map: (stretches: readonly Stretch[], edit: Pick<TextEdit, 'changes' | 'after'>) => MappedStretch[];
}

function moveStretches<Row extends Stretch>(work: Work, edit: TextEdit, moving: Moving): Moved<Row> {
  const { table, map } = moving;
  const rows = touchedRows<Row>(work.db, edit, moving);
  const mapped = map(rows, edit);
  shiftBehind(work, edit, { table, moved: rows.map((row) => row[placedTables[table]]) });
  rows.forEach(({ number, start, end }, index) => {
    const next = mapped[index] ?? null;
    if (next === null) prepared(work.db, `DELETE FROM ${table} WHERE number = ?`).run(number);
    else if (next.start !== start || next.end !== end)
      prepared(work.db, `UPDATE ${table} SET start = ?, end = ? WHERE number = ?`).run(next.start, next.end, number);
  });
  const before = rows.map(({ number: _number, ...row }) => row as unknown as Row);
  return { before, after: before.flatMap((row, index) => (mapped[index] ? [{ ...row, ...mapped[index] }] : [])) };
}

/** The last one that begins before the edit counts too: words on an empty line behind a turn become its own. */
export function touchedRows<Row extends Stretch>(
  db: Db,
  { documentId, changes }: Pick<TextEdit, 'documentId' | 'changes'>,
  { table, columns }: Pick<Moving, 'table' | 'columns'>,
): Numbered<Row>[] {
  const { start, end } = hullOf(changes);
  const lastBefore = `SELECT coalesce(max(start), 0) FROM ${table} WHERE documentId = ? AND start <= ?`;
  const sql = `SELECT number, ${columns} FROM ${table}
    WHERE documentId = ? AND start <= ? AND start >= (${lastBefore}) ORDER BY start`;
  return prepared(db, sql).all(documentId, end, documentId, start) as Numbered<Row>[];
}
