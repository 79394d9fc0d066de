import type { Database } from 'better-sqlite3';

/** Keeps the full-text index in step with the documents, whoever changes them: commands, undo and redo alike. */
export function createIndexTriggers(sqlite: Database): void {
  sqlite.exec(`
    CREATE TEMP TRIGGER indexNewText AFTER INSERT ON document BEGIN
      INSERT INTO textIndex (rowid, text) VALUES (NEW.number, indexText(NEW.text));
    END;
    CREATE TEMP TRIGGER indexChangedText AFTER UPDATE OF text ON document BEGIN
      DELETE FROM textIndex WHERE rowid = OLD.number;
      INSERT INTO textIndex (rowid, text) VALUES (NEW.number, indexText(NEW.text));
    END;
    CREATE TEMP TRIGGER indexNoText AFTER DELETE ON document BEGIN
      DELETE FROM textIndex WHERE rowid = OLD.number;
    END;
  `);
}
