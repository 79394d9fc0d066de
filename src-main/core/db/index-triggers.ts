import type { Database } from 'better-sqlite3';

/**
 * Keeps the full-text index in step with the documents, whoever changes them: commands, undo and redo alike. Of a text that
 * is edited it only notes that the index is stale: `refreshIndex` does the rest when it is asked.
 */
export function createIndexTriggers(sqlite: Database): void {
  sqlite.exec(`
    CREATE TEMP TRIGGER indexNewText AFTER INSERT ON document BEGIN
      INSERT INTO textIndex (rowid, text) VALUES (NEW.number, indexText(NEW.text));
    END;
    CREATE TEMP TRIGGER indexChangedText AFTER UPDATE OF text ON document BEGIN
      INSERT INTO staleIndex (number) SELECT NEW.number WHERE NEW.number NOT IN (SELECT number FROM staleIndex);
    END;
    CREATE TEMP TRIGGER indexNoText AFTER DELETE ON document BEGIN
      DELETE FROM textIndex WHERE rowid = OLD.number;
      DELETE FROM staleIndex WHERE number = OLD.number;
    END;
  `);
}
