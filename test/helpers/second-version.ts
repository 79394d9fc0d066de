import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { migrate } from '../../src-main/core/db/migrate.ts';
import { sql as project } from '../../src-main/core/db/migrations/0001-project.ts';
import { sql as workspace } from '../../src-main/core/db/migrations/0002-workspace.ts';
import { writeFirstVersion } from './first-version.ts';

/** A row and more of everything that came with version 2. */
const rows = `
INSERT INTO folder VALUES ('o', NULL, 'Wave 1', 40);
UPDATE document SET folderId = 'o';
INSERT INTO documentTag VALUES (1, 'd', 'pilot');
INSERT INTO passage VALUES ('three', 'd', 11, 15, NULL), ('emptied', 'd', 10, 10, 'gone words');
INSERT INTO coding VALUES ('kk', 'three', 'theme', 'r', 41, 80, -2), ('ke', 'emptied', 'c', 'r', 42, NULL, NULL);
UPDATE code SET pin = 4, exampleCodingId = 'k' WHERE id = 'c';
INSERT INTO codeEvent VALUES ('v', 'c', 'r', 'renamed', '{"from":"First name","to":"Renamed"}', 43);
INSERT INTO codeSet VALUES ('s', 'Wishes', 44);
INSERT INTO codeSetMember VALUES (1, 's', 'c');
INSERT INTO attribute VALUES ('a', 'participant', 'Age', 'number', '[]', 0, 45);
INSERT INTO attributeValue VALUES (1, 'a', 'anna', NULL, '34');
INSERT INTO savedQuery VALUES ('q', 'Lost', '{"codes":{"kind":"code","codeId":"c"},"limits":{}}', 46, 47);
INSERT INTO evidence VALUES ('ee', 'f', 'three', 1);
`;

/** Steps as version 2 wrote them: evidence was added, moved and removed, and a finding with evidence deleted. */
const history = `
INSERT INTO undoStep (id, label, details, at, isUndone, researcher) VALUES
  (4, 'findings.addEvidence', '{"name":"A finding"}', 50, 0, 'Lin'), (5, 'findings.moveEvidence', '{"name":"A finding"}', 51, 0, 'Lin'),
  (6, 'findings.removeEvidence', '{"name":"A finding"}', 52, 0, 'Lin'), (7, 'findings.delete', '{"name":"Gone"}', 53, 0, 'Lin');
INSERT INTO undoEntry (stepId, topic, inverse, parameters) VALUES
  (4, 'evidence', 'DELETE FROM evidence WHERE id = ?', '["ee"]'),
  (5, 'evidence', 'UPDATE evidence SET id = ?, position = ? WHERE id = ?', '["ee",5,"ee"]'),
  (6, 'evidence', 'INSERT INTO evidence (id, findingId, passageId, position) VALUES (?, ?, ?, ?)', '["er","f","one",2]'),
  (7, 'evidence', 'INSERT INTO evidence (id, findingId, passageId, position) VALUES (?, ?, ?, ?)', '["eg","gone","two",0]'),
  (7, 'finding', 'INSERT INTO finding (id, title, text, recommendation, priority, position, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    '["gone","Gone","","","low",1,60,61]');
`;

/** A project file as version 2 of the program left it, with steps of versions 1 and 2 that can still be undone. */
export function writeSecondVersion(path: string): void {
  writeFirstVersion(path);
  const sqlite = new Sqlite(path);
  migrate(sqlite, path, [project, workspace]);
  sqlite.exec(rows + history);
  sqlite.close();
  rmSync(`${path}.version-1.backup`);
}
