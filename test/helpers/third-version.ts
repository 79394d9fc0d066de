import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { migrate } from '../../src-main/core/db/migrate.ts';
import { sql as project } from '../../src-main/core/db/migrations/0001-project.ts';
import { sql as workspace } from '../../src-main/core/db/migrations/0002-workspace.ts';
import { sql as boards } from '../../src-main/core/db/migrations/0003-boards.ts';
import { writeSecondVersion } from './second-version.ts';

/** A board, a persona and a journey, as version 3 has them. */
const rows = `
INSERT INTO board VALUES ('b', 'Needs', 0, 70);
INSERT INTO cluster VALUES ('cl', 'b', NULL, 'Waiting', '', 3, 'c', NULL, 0, 71);
INSERT INTO clusterPlace VALUES ('cl', 0, 0, 400, 300);
INSERT INTO card VALUES ('card', 'b', 'three', NULL, NULL, NULL, NULL, 72), ('note', 'b', NULL, NULL, NULL, NULL, 'A note', 73);
INSERT INTO cardPlace VALUES ('card', 'cl', NULL, 10, 10, 200, 80, 0, NULL, 0), ('note', NULL, NULL, 500, 10, 200, 80, 1, 5, 0);
INSERT INTO persona VALUES ('pe', 'Commuter', '', 2, '[]', NULL, 0, 74);
INSERT INTO touchpoint VALUES ('t', 'Stop', 'person', 0, '', 'c', 0);
INSERT INTO journey VALUES ('j', 'To work', 'as-is', NULL, 0, 75);
INSERT INTO journeyPersona VALUES (1, 'j', 'pe', 0);
INSERT INTO stage VALUES ('st', 'j', NULL, 'Wait', 'c', 4, 0);
INSERT INTO lane VALUES ('l', 'j', 'pains', 'Pains', 'theme', NULL, 0, 0);
INSERT INTO cell VALUES ('ce', 'l', 'st', 'No bus', NULL, 1);
INSERT INTO evidence VALUES ('ec', NULL, 'one', 0, 'ce', NULL, 'data', NULL, NULL);
`;

/** Steps as version 3 wrote them: a stage was renamed, a card moved, a journey with a stage deleted. */
const history = `
INSERT INTO undoStep (id, label, details, at, isUndone, researcher) VALUES
  (8, 'journeys.updateStage', '{"stage":"Wait"}', 80, 0, 'Lin'), (9, 'boards.place', '{"name":"Needs"}', 81, 0, 'Lin'),
  (10, 'journeys.delete', '{"name":"Gone map"}', 82, 0, 'Lin');
INSERT INTO undoEntry (stepId, topic, inverse, parameters) VALUES
  (8, 'stage', 'UPDATE stage SET id = ?, name = ? WHERE id = ?', '["st","Queue","st"]'),
  (9, 'cardPlace', 'UPDATE cardPlace SET cardId = ?, x = ? WHERE cardId = ?', '["note",900,"note"]'),
  (10, 'stage', 'INSERT INTO stage (id, journeyId, parentId, name, codeId, people, position) VALUES (?, ?, ?, ?, ?, ?, ?)',
    '["gs","gj",null,"Board","c",null,0]'),
  (10, 'journey', 'INSERT INTO journey (id, name, kind, besideId, position, createdAt) VALUES (?, ?, ?, ?, ?, ?)',
    '["gj","Gone map","to-be",null,1,76]');
`;

/** A project file as version 3 of the program left it, with steps of versions 1, 2 and 3 that can still be undone. */
export function writeThirdVersion(path: string): void {
  writeSecondVersion(path);
  const sqlite = new Sqlite(path);
  migrate(sqlite, path, [project, workspace, boards]);
  sqlite.exec(rows + history);
  sqlite.close();
  rmSync(`${path}.version-2.backup`);
}
