import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { migrate } from '../../src-main/core/db/migrate.ts';
import { sql as project } from '../../src-main/core/db/migrations/0001-project.ts';
import { sql as workspace } from '../../src-main/core/db/migrations/0002-workspace.ts';
import { sql as boards } from '../../src-main/core/db/migrations/0003-boards.ts';
import { sql as guides } from '../../src-main/core/db/migrations/0004-guides.ts';
import { writeThirdVersion } from './third-version.ts';

/** A guide by which the document was conducted, as version 4 has it. */
const rows = `
INSERT INTO guide VALUES ('gu', 'Street', 90);
INSERT INTO guideSection VALUES ('se', 'gu', 'Waiting', 10, 0);
INSERT INTO guideQuestion VALUES ('qu', 'se', 'How long?', 2.5, 'c', '["And then?"]', '[]', 0);
INSERT INTO documentGuide VALUES ('d', 'gu');
INSERT INTO evidence VALUES ('ef', 'f', 'emptied', 2, NULL, NULL, 'hand', 'card', NULL);
`;

/** Steps as version 4 wrote them: a question was changed, evidence added, a participant deleted, and a finding with its evidence. */
const history = `
INSERT INTO undoStep (id, label, details, at, isUndone, researcher) VALUES
  (11, 'guides.editQuestion', '{"name":"How long?"}', 91, 0, 'Lin'), (12, 'findings.addEvidence', '{"name":"A finding"}', 92, 0, 'Lin'),
  (13, 'participants.delete', '{"name":"Dora","count":1}', 93, 0, 'Lin'), (14, 'findings.delete', '{"name":"Later"}', 94, 0, 'Lin');
INSERT INTO undoEntry (stepId, topic, inverse, parameters) VALUES
  (11, 'guideQuestion', 'UPDATE guideQuestion SET id = ?, text = ? WHERE id = ?', '["qu","How long then?","qu"]'),
  (12, 'evidence', 'DELETE FROM evidence WHERE id = ?', '["ef"]'),
  (13, 'participant', 'INSERT INTO participant (id, name, createdAt, role) VALUES (?, ?, ?, ?)', '["dora","Dora",95,"interviewer"]'),
  (14, 'evidence', 'INSERT INTO evidence (id, findingId, passageId, position, cellId, traitId, origin, fromCardId, fromCellId) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    '["el","later","three",0,null,null,"hand",null,"ce"]'),
  (14, 'finding', 'INSERT INTO finding (id, title, text, recommendation, priority, position, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    '["later","Later","","","medium",1,96,97]');
`;

/** A project file as version 4 of the program left it, with steps of versions 1 to 4 that can still be undone. */
export function writeFourthVersion(path: string): void {
  writeThirdVersion(path);
  const sqlite = new Sqlite(path);
  migrate(sqlite, path, [project, workspace, boards, guides]);
  sqlite.exec(rows + history);
  sqlite.close();
  rmSync(`${path}.version-3.backup`);
}
