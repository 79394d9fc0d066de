import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** A statement with `?`, and a JSON array of its values. */
export interface UndoEntry {
  readonly inverse: string;
  readonly parameters: string;
}

const most = 10_000;
// A long text is not read as JSON for each column of its row.
const longest = 1_000;
// Many rows go in the order of their ids, and come back in that of their going: of other tables the order is shown.
const tablesWithoutOrder = new Set(['passage', 'coding']);

/** Runs statements in their order; many alike in a row, as a bulk command leaves them, as one. */
export function replayEntries(db: Db, entries: readonly UndoEntry[]): void {
  for (let start = 0; start < entries.length;) {
    const end = endOfRun(entries, start);
    const run = entries.slice(start, end);
    const forMany = run.length > 1 ? statementForMany(run[0]!.inverse) : null;
    if (forMany) prepared(db, forMany).run(`[${run.map(({ parameters }) => parameters).join(',')}]`);
    else run.forEach((entry) => replayEntry(db, entry));
    start = end;
  }
}

function replayEntry(db: Db, { inverse, parameters }: UndoEntry): void {
  prepared(db, inverse).run(...(JSON.parse(parameters) as unknown[]));
}

function endOfRun(entries: readonly UndoEntry[], start: number): number {
  const { inverse } = entries[start]!;
  const isAlike = (entry: UndoEntry) => entry.inverse === inverse && entry.parameters.length <= longest;
  let end = start;
  while (end < entries.length && end - start < most && isAlike(entries[end]!)) end += 1;
  return Math.max(end, start + 1);
}

/** The statement for a JSON array of many arrays of values; null where there is none. */
export function statementForMany(inverse: string): string | null {
  const [, deletion, table = ''] = /^(DELETE FROM (\w+) WHERE \w+) = \?$/.exec(inverse) ?? [];
  if (deletion) return !tablesWithoutOrder.has(table) ? null : `${deletion} IN (SELECT value ->> 0 FROM json_each(?))`;
  const [, insertion, places = ''] = /^(INSERT INTO \w+ \([^()]*\)) VALUES \(([?, ]+)\)$/.exec(inverse) ?? [];
  if (!insertion) return null;
  const values = places.split(',').map((_, index) => `value ->> ${index}`);
  return `${insertion} SELECT ${values.join(', ')} FROM json_each(?)`;
}
