import type { Database } from 'better-sqlite3';
import { applyChanges } from '../../shared/domain/text-changes.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';

/** The tables whose rows are places of a text, and their keys. */
export const placedTables = { turn: 'number', heading: 'number', passage: 'id' } as const;
export type PlacedTable = keyof typeof placedTables;

const changeColumns = 'documentId, changes, inverse, characters, words';
const shiftColumns = 'topic, documentId, place, delta, but';

/**
 * What an edit does to a text and to all that stands behind it, as inserts into two views: one undo entry each, whose size
 * is that of the edit and not that of the document.
 */
export function createTextTriggers(sqlite: Database): void {
  sqlite.function('applyChanges', { deterministic: true }, (text, changes) =>
    applyChanges(String(text), JSON.parse(String(changes)) as TextChange[]),
  );
  sqlite.exec(`
    CREATE TEMP VIEW textChange (${changeColumns}) AS SELECT '', '', '', 0, 0 WHERE 0;
    CREATE TEMP VIEW stretchShift (${shiftColumns}) AS SELECT '', '', 0, 0, '' WHERE 0;
    CREATE TEMP TRIGGER changeText INSTEAD OF INSERT ON textChange BEGIN
      INSERT INTO quiet VALUES (1);
      UPDATE document SET text = applyChanges(text, NEW.changes),
        characters = characters + NEW.characters, words = words + NEW.words WHERE id = NEW.documentId;
      DELETE FROM quiet;
      INSERT INTO undoEntry (stepId, topic, inverse, parameters)
        SELECT id, 'document', 'INSERT INTO textChange (${changeColumns}) VALUES (?, ?, ?, ?, ?)',
          json_array(NEW.documentId, NEW.inverse, NEW.changes, -NEW.characters, -NEW.words) FROM currentStep;
    END;
    ${Object.entries(placedTables).map(shiftTrigger).join('\n')}`);
}

// Rows named in `but` were moved one by one, which their own undo entries take back.
function shiftTrigger([table, key]: [string, string]): string {
  return `
    CREATE TEMP TRIGGER shiftOf_${table} INSTEAD OF INSERT ON stretchShift WHEN NEW.topic = '${table}' BEGIN
      INSERT INTO quiet VALUES (1);
      UPDATE ${table} SET start = start + NEW.delta, end = end + NEW.delta
        WHERE documentId = NEW.documentId AND start >= NEW.place
          AND ${key} NOT IN (SELECT value FROM json_each(NEW.but));
      DELETE FROM quiet;
      INSERT INTO undoEntry (stepId, topic, inverse, parameters)
        SELECT id, NEW.topic, 'INSERT INTO stretchShift (${shiftColumns}) VALUES (?, ?, ?, ?, ?)',
          json_array(NEW.topic, NEW.documentId, NEW.place + NEW.delta, -NEW.delta, NEW.but) FROM currentStep;
    END;`;
}
