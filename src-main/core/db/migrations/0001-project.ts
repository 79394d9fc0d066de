export const sql = `
CREATE TABLE project (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'zh-CN')),
  createdAt INTEGER NOT NULL
) STRICT;

CREATE TABLE researcher (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  createdAt INTEGER NOT NULL
) STRICT;

CREATE TABLE participant (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX participantByName ON participant (name);

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('interview', 'focus-group', 'note', 'survey', 'feedback')),
  characters INTEGER NOT NULL,
  words INTEGER NOT NULL,
  fileName TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT,
  createdAt INTEGER NOT NULL,
  -- Last, so that the other columns are read without the text's pages.
  text TEXT NOT NULL
) STRICT;

CREATE TABLE speaker (
  id TEXT PRIMARY KEY NOT NULL,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  participantId TEXT NOT NULL REFERENCES participant (id) ON DELETE NO ACTION,
  name TEXT NOT NULL,
  UNIQUE (documentId, name)
) STRICT;
CREATE INDEX speakerByParticipant ON speaker (participantId);

CREATE TABLE turn (
  number INTEGER PRIMARY KEY,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  speakerId TEXT NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL,
  at INTEGER,
  CHECK (start < end)
) STRICT;
CREATE INDEX turnByPlace ON turn (documentId, start);
CREATE INDEX turnBySpeaker ON turn (speakerId);

CREATE TABLE heading (
  number INTEGER PRIMARY KEY,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 9),
  CHECK (start < end)
) STRICT;
CREATE INDEX headingByPlace ON heading (documentId, start);

CREATE TABLE code (
  id TEXT PRIMARY KEY NOT NULL,
  parentId TEXT REFERENCES code (id) ON DELETE CASCADE,
  name TEXT NOT NULL COLLATE NOCASE,
  color INTEGER NOT NULL CHECK (color >= 0),
  definition TEXT NOT NULL,
  whenToUse TEXT NOT NULL,
  whenNotToUse TEXT NOT NULL,
  position INTEGER NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX codeByParent ON code (parentId, position);
CREATE UNIQUE INDEX codeByName ON code (coalesce(parentId, ''), name);

CREATE TABLE passage (
  id TEXT PRIMARY KEY NOT NULL,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL,
  CHECK (start < end)
) STRICT;
CREATE INDEX passageByPlace ON passage (documentId, start, end);

CREATE TABLE coding (
  id TEXT PRIMARY KEY NOT NULL,
  passageId TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  codeId TEXT NOT NULL REFERENCES code (id) ON DELETE CASCADE,
  researcherId TEXT NOT NULL REFERENCES researcher (id) ON DELETE NO ACTION,
  createdAt INTEGER NOT NULL,
  UNIQUE (passageId, codeId, researcherId)
) STRICT;
CREATE INDEX codingByCode ON coding (codeId);
CREATE INDEX codingByResearcher ON coding (researcherId);

CREATE TABLE memo (
  id TEXT PRIMARY KEY NOT NULL,
  codingId TEXT UNIQUE REFERENCES coding (id) ON DELETE CASCADE,
  passageId TEXT REFERENCES passage (id) ON DELETE CASCADE,
  researcherId TEXT NOT NULL REFERENCES researcher (id) ON DELETE NO ACTION,
  text TEXT NOT NULL,
  createdAt INTEGER NOT NULL,
  updatedAt INTEGER NOT NULL,
  CHECK ((codingId IS NULL) <> (passageId IS NULL))
) STRICT;
CREATE INDEX memoByPassage ON memo (passageId);
CREATE INDEX memoByResearcher ON memo (researcherId);

CREATE TABLE finding (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  recommendation TEXT NOT NULL,
  priority TEXT NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
  position INTEGER NOT NULL,
  createdAt INTEGER NOT NULL,
  updatedAt INTEGER NOT NULL
) STRICT;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  findingId TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  passageId TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  UNIQUE (findingId, passageId)
) STRICT;
CREATE INDEX evidenceByPassage ON evidence (passageId);

CREATE TABLE undoStep (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  details TEXT NOT NULL,
  at INTEGER NOT NULL,
  isUndone INTEGER NOT NULL CHECK (isUndone IN (0, 1))
) STRICT;

CREATE TABLE undoEntry (
  number INTEGER PRIMARY KEY,
  stepId INTEGER NOT NULL REFERENCES undoStep (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  inverse TEXT NOT NULL,
  parameters TEXT NOT NULL
) STRICT;
CREATE INDEX undoEntryByStep ON undoEntry (stepId, number);

CREATE VIRTUAL TABLE textIndex USING fts5 (
  text,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii'
);
`;
