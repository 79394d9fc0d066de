import Sqlite from 'better-sqlite3';
import { applicationId } from '../../src-main/core/db/migrate.ts';
import { sql as schema } from '../../src-main/core/db/migrations/0001-project.ts';
import { indexText } from '../../src-main/shared/domain/index-text.ts';

const text = 'I like it.\nMine is lost. 使用者只能等。';

/** A row and more of everything that version 1 could hold. */
const rows = `
INSERT INTO project VALUES (1, 'p', 'Kept', 'zh-CN', 5);
INSERT INTO researcher VALUES ('r', 'Lin', 6);
INSERT INTO participant VALUES ('anna', 'Anna', 7), ('ben', 'Ben', 8);
INSERT INTO document VALUES (1, 'd', 'Interview', 'interview', ${text.length}, 12, 'i.txt', 'text', 'utf-8', 9, '${text}');
INSERT INTO speaker VALUES ('sa', 'd', 'anna', 'Anna'), ('sb', 'd', 'ben', 'Ben');
INSERT INTO turn VALUES (1, 'd', 'sa', 0, 10, 1000), (2, 'd', 'sb', 11, ${text.length}, NULL);
INSERT INTO heading VALUES (1, 'd', 0, 10, 2);
INSERT INTO code VALUES ('theme', NULL, 'Need', 1, 'What is missed', '', '', 0, 10), ('c', 'theme', 'Renamed', 2, '', 'Always', 'Never', 0, 11);
INSERT INTO passage VALUES ('one', 'd', 0, 6), ('two', 'd', 16, 24);
INSERT INTO coding VALUES ('k', 'one', 'c', 'r', 12);
INSERT INTO memo VALUES ('m', 'k', NULL, 'r', 'On a coding', 13, 14), ('n', NULL, 'two', 'r', 'On a passage', 15, 16);
INSERT INTO finding VALUES ('f', 'A finding', 'Its text', 'Do it', 'high', 0, 17, 18);
INSERT INTO evidence VALUES ('e', 'f', 'two', 0);
`;

/** Steps as version 1 wrote them: a code was renamed, a document with all on it was deleted, a coding was removed. */
const history = `
INSERT INTO undoStep VALUES (1, 'codes.update', '{"code":"Renamed"}', 20, 0), (2, 'documents.delete', '{"name":"Gone"}', 21, 0),
  (3, 'codings.delete', '{"code":"Need"}', 22, 0);
INSERT INTO undoEntry (stepId, topic, inverse, parameters) VALUES
  (1, 'code', 'UPDATE code SET id = ?, name = ? WHERE id = ?', '["c","First name","c"]'),
  (2, 'memo', 'INSERT INTO memo (id, codingId, passageId, researcherId, text, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
    '["gm","gk",null,"r","Kept memo",30,31]'),
  (2, 'coding', 'INSERT INTO coding (id, passageId, codeId, researcherId, createdAt) VALUES (?, ?, ?, ?, ?)', '["gk","gp","c","r",32]'),
  (2, 'passage', 'INSERT INTO passage (id, documentId, start, end) VALUES (?, ?, ?, ?)', '["gp","g",0,4]'),
  (2, 'turn', 'INSERT INTO turn (number, documentId, speakerId, start, end, at) VALUES (?, ?, ?, ?, ?, ?)', '[7,"g","gs",0,9,null]'),
  (2, 'speaker', 'INSERT INTO speaker (id, documentId, participantId, name) VALUES (?, ?, ?, ?)', '["gs","g","anna","Anna"]'),
  (2, 'document', 'INSERT INTO document (number, id, name, kind, characters, words, fileName, format, encoding, createdAt, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    '[2,"g","Gone","note",9,2,"g.txt","text",null,33,"Back soon"]'),
  (3, 'coding', 'INSERT INTO coding (id, passageId, codeId, researcherId, createdAt) VALUES (?, ?, ?, ?, ?)', '["removed","two","theme","r",34]');
`;

/** A project file as version 1 of the program left it, with steps that can still be undone. */
export function writeFirstVersion(path: string): void {
  const sqlite = new Sqlite(path);
  sqlite.exec(schema);
  sqlite.exec(rows + history);
  sqlite.prepare('INSERT INTO textIndex (rowid, text) VALUES (1, ?)').run(indexText(text));
  sqlite.pragma(`application_id = ${applicationId}`);
  sqlite.pragma('user_version = 1');
  sqlite.close();
}

/** What such a file holds, table by table. */
export function readTables(path: string, tables: readonly string[]): Record<string, readonly object[]> {
  const sqlite = new Sqlite(path, { readonly: true });
  const read = (table: string) => sqlite.prepare(`SELECT * FROM ${table} ORDER BY 1`).all() as object[];
  const found = Object.fromEntries(tables.map((table) => [table, read(table)]));
  sqlite.close();
  return found;
}
