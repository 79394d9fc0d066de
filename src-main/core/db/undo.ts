import type { Database } from 'better-sqlite3';
import { AppError, assert } from '../../shared/errors.ts';
import { replayEntries } from './replay-entries.ts';
import type { UndoEntry } from './replay-entries.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { dataTables } from './schema.ts';

export interface StepDetails {
  readonly [name: string]: string | number;
}

export interface UndoStep {
  readonly id: number;
  readonly label: string;
  readonly details: StepDetails;
  readonly at: number;
  readonly researcher: string;
}

const keptSteps = 500;
const unlessQuiet = 'WHEN NOT EXISTS (SELECT 1 FROM quiet)';

/**
 * Triggers that write, for each change of a row while a step is under way, the statement that takes it back and its values.
 * They are silent while `quiet` has a row: its writer takes many changes back with one statement of its own.
 */
export function createUndoTriggers(sqlite: Database): void {
  sqlite.exec('CREATE TEMP TABLE currentStep (id INTEGER NOT NULL); CREATE TEMP TABLE quiet (yes INTEGER NOT NULL)');
  dataTables.forEach((table) => sqlite.exec(undoTriggers(sqlite, table)));
}

/** Steps of earlier sessions are kept, the latest ones. */
export function forgetOldSteps(sqlite: Database): void {
  const count = sqlite.prepare('SELECT count(*) FROM undoStep').pluck().get() as number;
  if (count <= keptSteps) return;
  const kept = 'SELECT id FROM undoStep ORDER BY id DESC LIMIT ?';
  sqlite.prepare(`DELETE FROM undoStep WHERE id NOT IN (${kept})`).run(keptSteps);
}

// A text is changed through `textChange` only, which says by which changes: never by the whole text before it.
const isUpdated = (table: string, column: string) => !(table === 'document' && column === 'text');

function undoTriggers(sqlite: Database, table: string): string {
  const info = sqlite.pragma(`table_info(${table})`) as { name: string; pk: number }[];
  const columns = info.map((column) => column.name);
  const updated = columns.filter((column) => isUpdated(table, column));
  const key = info.find((column) => column.pk === 1)?.name;
  assert(key, `${table} has a key of one column`);

  const record = (inverse: string, parameters: string) =>
    `INSERT INTO undoEntry (stepId, topic, inverse, parameters)
     SELECT id, '${table}', ${inverse}, ${parameters} FROM currentStep;`;
  const oldValues = columns.map((column) => `OLD.${column}`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const forChanged = (what: (column: string) => string) =>
    updated.map((column) => `iif(OLD.${column} IS NEW.${column}, '', ${what(column)})`).join(' || ');
  const setOld = `'UPDATE ${table} SET ${key} = ?' || ${forChanged((column) => `', ${column} = ?'`)} || ' WHERE ${key} = ?'`;
  const changed = forChanged((column) => `', ' || json_quote(OLD.${column})`);
  const oldOfChanged = `'[' || json_quote(OLD.${key}) || ${changed} || ', ' || json_quote(NEW.${key}) || ']'`;

  return `
    CREATE TEMP TRIGGER undoInsertOf_${table} AFTER INSERT ON ${table} ${unlessQuiet} BEGIN
      ${record(`'DELETE FROM ${table} WHERE ${key} = ?'`, `json_array(NEW.${key})`)}
    END;
    CREATE TEMP TRIGGER undoUpdateOf_${table} AFTER UPDATE OF ${updated.join(', ')} ON ${table} ${unlessQuiet} BEGIN
      ${record(setOld, oldOfChanged)}
    END;
    CREATE TEMP TRIGGER undoDeleteOf_${table} AFTER DELETE ON ${table} ${unlessQuiet} BEGIN
      ${record(`'INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})'`, `json_array(${oldValues})`)}
    END;`;
}

/** Runs `work` as one transaction and one step. Steps that were undone are forgotten if it changes anything. */
export function recordStep<Result>(
  db: Db,
  step: Omit<UndoStep, 'id' | 'details'> & { readonly details: () => StepDetails },
  work: () => Result,
): { readonly result: Result; readonly topics: readonly string[] } {
  return db.sqlite.transaction(() => {
    const insert = prepared(
      db,
      `INSERT INTO undoStep (label, details, at, researcher, isUndone) VALUES (?, '{}', ?, ?, 0)`,
    );
    const id = Number(insert.run(step.label, step.at, step.researcher).lastInsertRowid);
    const result = underStep(db, id, work);
    const topics = topicsOf(db, id);
    if (topics.length === 0) {
      prepared(db, 'DELETE FROM undoStep WHERE id = ?').run(id);
    } else {
      prepared(db, 'UPDATE undoStep SET details = ? WHERE id = ?').run(JSON.stringify(step.details()), id);
      prepared(db, 'DELETE FROM undoStep WHERE isUndone = 1').run();
    }
    return { result, topics };
  })();
}

export function undo(db: Db): { readonly step: UndoStep; readonly topics: readonly string[] } {
  const step = lastDone(db);
  if (!step) throw new AppError('nothing-to-undo');
  return { step, topics: replay(db, step.id, 1) };
}

export function redo(db: Db): { readonly step: UndoStep; readonly topics: readonly string[] } {
  const step = firstUndone(db);
  if (!step) throw new AppError('nothing-to-redo');
  return { step, topics: replay(db, step.id, 0) };
}

const columnsOfStep = 'SELECT id, label, details, at, researcher FROM undoStep';

export function lastDone(db: Db): UndoStep | null {
  return toStep(prepared(db, `${columnsOfStep} WHERE isUndone = 0 ORDER BY id DESC LIMIT 1`).get());
}

export function firstUndone(db: Db): UndoStep | null {
  return toStep(prepared(db, `${columnsOfStep} WHERE isUndone = 1 ORDER BY id LIMIT 1`).get());
}

export function countSteps(db: Db): { readonly done: number; readonly undone: number } {
  const counts = 'SELECT coalesce(sum(isUndone = 0), 0) AS done, coalesce(sum(isUndone), 0) AS undone FROM undoStep';
  return prepared(db, counts).get() as { done: number; undone: number };
}

// What the triggers write while the inverse runs is the inverse of the inverse: the same entries serve redo.
function replay(db: Db, stepId: number, isUndone: 0 | 1): readonly string[] {
  return db.sqlite.transaction(() => {
    db.sqlite.pragma('defer_foreign_keys = ON');
    const entries = prepared(db, 'SELECT inverse, parameters FROM undoEntry WHERE stepId = ? ORDER BY number DESC').all(
      stepId,
    ) as UndoEntry[];
    prepared(db, 'DELETE FROM undoEntry WHERE stepId = ?').run(stepId);
    underStep(db, stepId, () => replayEntries(db, entries));
    prepared(db, 'UPDATE undoStep SET isUndone = ? WHERE id = ?').run(isUndone, stepId);
    return topicsOf(db, stepId);
  })();
}

function underStep<Result>(db: Db, stepId: number, work: () => Result): Result {
  prepared(db, 'INSERT INTO currentStep (id) VALUES (?)').run(stepId);
  const result = work();
  prepared(db, 'DELETE FROM currentStep').run();
  return result;
}

function topicsOf(db: Db, stepId: number): readonly string[] {
  return prepared(db, 'SELECT DISTINCT topic FROM undoEntry WHERE stepId = ?').pluck().all(stepId) as string[];
}

function toStep(row: unknown): UndoStep | null {
  if (!row) return null;
  const step = row as Omit<UndoStep, 'details'> & { details: string };
  return { ...step, details: JSON.parse(step.details) as StepDetails };
}
