import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { migrate } from '../../src-main/core/db/migrate.ts';
import { sql as project } from '../../src-main/core/db/migrations/0001-project.ts';
import { sql as workspace } from '../../src-main/core/db/migrations/0002-workspace.ts';
import { sql as boards } from '../../src-main/core/db/migrations/0003-boards.ts';
import { sql as guides } from '../../src-main/core/db/migrations/0004-guides.ts';
import { sql as findings } from '../../src-main/core/db/migrations/0005-findings.ts';
import { writeFourthVersion } from './fourth-version.ts';

/** Consent, both sides of a finding, and a report with a block, as version 5 has them. */
const rows = `
UPDATE participant SET pseudonym = 'P1', consent = 'given', mayQuote = 0, storedUntil = '2031-12-31' WHERE id = 'anna';
UPDATE finding SET state = 'review', severity = 3, groupName = 'Waiting' WHERE id = 'f';
UPDATE evidence SET side = 'against', excerpt = 'Mine…' WHERE id = 'ee';
INSERT INTO findingTag (findingId, tag) VALUES ('f', 'urgent');
INSERT INTO report VALUES ('re', 'For the board', '{}', '{}', NULL, 0, 100);
INSERT INTO reportBlock VALUES ('rb', 're', 'text', 'Why', 'auto', '{"text":"Because"}', 0);
`;

/** Steps as version 5 wrote them: a question and a report were deleted, consent was recorded. */
const history = `
INSERT INTO undoStep (id, label, details, at, isUndone, researcher) VALUES
  (15, 'guides.deleteQuestions', '{"question":"Find the stop","count":1}', 101, 0, 'Lin'),
  (16, 'reports.delete', '{"name":"Gone"}', 102, 0, 'Lin'),
  (17, 'participants.setConsent', '{"name":"Anna","count":1}', 103, 0, 'Lin');
INSERT INTO undoEntry (stepId, topic, inverse, parameters) VALUES
  (15, 'guideQuestion', 'INSERT INTO guideQuestion (id, sectionId, text, minutes, codeId, probes, stimuli, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    '["gone","se","Find the stop",3,null,"[]","[]",1]'),
  (16, 'reportBlock', 'INSERT INTO reportBlock (id, reportId, kind, title, orientation, options, position) VALUES (?, ?, ?, ?, ?, ?, ?)',
    '["gb","gr","text","","auto","{}",0]'),
  (16, 'report', 'INSERT INTO report (id, name, look, quotes, logoImageId, position, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
    '["gr","Gone","{}","{}",null,1,104]'),
  (17, 'participant', 'UPDATE participant SET id = ?, consent = ?, mayQuote = ? WHERE id = ?', '["anna","unrecorded",null,"anna"]');
`;

/** A project file as version 5 of the program left it, with steps of versions 1 to 5 that can still be undone. */
export function writeFifthVersion(path: string): void {
  writeFourthVersion(path);
  const sqlite = new Sqlite(path);
  migrate(sqlite, path, [project, workspace, boards, guides, findings]);
  sqlite.exec(rows + history);
  sqlite.close();
  rmSync(`${path}.version-4.backup`);
}
