// Tables are rebuilt by copying: SQLite can't change a CHECK, and `document.text` must stay the last column.
export const sql = `
ALTER TABLE participant ADD COLUMN role TEXT NOT NULL DEFAULT 'participant'
  CHECK (role IN ('participant', 'interviewer'));

CREATE TABLE folder (
  id TEXT PRIMARY KEY NOT NULL,
  parentId TEXT REFERENCES folder (id) ON DELETE CASCADE,
  name TEXT NOT NULL COLLATE NOCASE,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX folderByName ON folder (coalesce(parentId, ''), name);

CREATE TABLE newDocument (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  folderId TEXT REFERENCES folder (id) ON DELETE SET NULL,
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
INSERT INTO newDocument (number, id, name, kind, characters, words, fileName, format, encoding, createdAt, text)
  SELECT number, id, name, kind, characters, words, fileName, format, encoding, createdAt, text FROM document;
DROP TABLE document;
ALTER TABLE newDocument RENAME TO document;
CREATE INDEX documentByFolder ON document (folderId);

CREATE TABLE documentTag (
  number INTEGER PRIMARY KEY,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  tag TEXT NOT NULL COLLATE NOCASE,
  UNIQUE (documentId, tag)
) STRICT;

-- What an edit did to a text: \`inverse\` is the list of changes that leads from the text after it to the one before,
-- \`stretches\` says of turns and headings before it what their places after it don't.
CREATE TABLE textEdit (
  id TEXT PRIMARY KEY NOT NULL,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  researcherId TEXT NOT NULL REFERENCES researcher (id) ON DELETE NO ACTION,
  kind TEXT NOT NULL CHECK (kind IN ('typed', 'turns', 'replaced', 'file', 'restored')),
  inverse TEXT NOT NULL,
  stretches TEXT NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX textEditByDocument ON textEdit (documentId, createdAt);
CREATE INDEX textEditByResearcher ON textEdit (researcherId);

-- Documents whose text changed since it was indexed; not data: the index is made anew from the text.
CREATE TABLE staleIndex (number INTEGER PRIMARY KEY) STRICT;

-- A passage whose words were all deleted is empty and keeps what they were.
CREATE TABLE newPassage (
  id TEXT PRIMARY KEY NOT NULL,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL,
  formerText TEXT,
  CHECK (start < end AND formerText IS NULL OR start = end AND formerText IS NOT NULL)
) STRICT;
INSERT INTO newPassage (id, documentId, start, end) SELECT id, documentId, start, end FROM passage;
DROP TABLE passage;
ALTER TABLE newPassage RENAME TO passage;
CREATE INDEX passageByPlace ON passage (documentId, start, end);

ALTER TABLE coding ADD COLUMN weight INTEGER CHECK (weight BETWEEN 0 AND 100);
ALTER TABLE coding ADD COLUMN valence INTEGER CHECK (valence BETWEEN -2 AND 2);

-- The number key that the researcher pinned the code to.
ALTER TABLE code ADD COLUMN pin INTEGER CHECK (pin BETWEEN 1 AND 9);
ALTER TABLE code ADD COLUMN exampleCodingId TEXT REFERENCES coding (id) ON DELETE SET NULL;
CREATE INDEX codeByExample ON code (exampleCodingId);

CREATE TABLE codeEvent (
  id TEXT PRIMARY KEY NOT NULL,
  codeId TEXT NOT NULL REFERENCES code (id) ON DELETE CASCADE,
  researcherId TEXT NOT NULL REFERENCES researcher (id) ON DELETE NO ACTION,
  kind TEXT NOT NULL CHECK (kind IN ('created', 'renamed', 'described', 'recolored', 'moved', 'merged', 'split')),
  -- Names for the words of the event.
  details TEXT NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX codeEventByCode ON codeEvent (codeId, createdAt);
CREATE INDEX codeEventByResearcher ON codeEvent (researcherId);

CREATE TABLE codeSet (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE TABLE codeSetMember (
  number INTEGER PRIMARY KEY,
  codeSetId TEXT NOT NULL REFERENCES codeSet (id) ON DELETE CASCADE,
  codeId TEXT NOT NULL REFERENCES code (id) ON DELETE CASCADE,
  UNIQUE (codeSetId, codeId)
) STRICT;
CREATE INDEX codeSetMemberByCode ON codeSetMember (codeId);

CREATE TABLE attribute (
  id TEXT PRIMARY KEY NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('participant', 'document')),
  name TEXT NOT NULL COLLATE NOCASE,
  type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'boolean', 'choice', 'choices')),
  -- A JSON array of the choices, in their order.
  options TEXT NOT NULL,
  position INTEGER NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX attributeByName ON attribute (subject, name);

-- \`value\` is text, a decimal number, an ISO date, 'true' or 'false', a choice, or a JSON array of choices.
CREATE TABLE attributeValue (
  number INTEGER PRIMARY KEY,
  attributeId TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
  participantId TEXT REFERENCES participant (id) ON DELETE CASCADE,
  documentId TEXT REFERENCES document (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  UNIQUE (attributeId, participantId),
  UNIQUE (attributeId, documentId),
  CHECK ((participantId IS NULL) <> (documentId IS NULL))
) STRICT;
CREATE INDEX attributeValueByParticipant ON attributeValue (participantId);
CREATE INDEX attributeValueByDocument ON attributeValue (documentId);

-- On one thing, or, where all of these are null, on the project. \`text\` is Markdown.
CREATE TABLE newMemo (
  id TEXT PRIMARY KEY NOT NULL,
  codingId TEXT UNIQUE REFERENCES coding (id) ON DELETE CASCADE,
  passageId TEXT REFERENCES passage (id) ON DELETE CASCADE,
  documentId TEXT REFERENCES document (id) ON DELETE CASCADE,
  codeId TEXT REFERENCES code (id) ON DELETE CASCADE,
  participantId TEXT REFERENCES participant (id) ON DELETE CASCADE,
  researcherId TEXT NOT NULL REFERENCES researcher (id) ON DELETE NO ACTION,
  -- The ISO date of an entry of the research journal.
  journalDate TEXT,
  -- Steps of version 1 that are still to be undone know nothing of it.
  title TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  createdAt INTEGER NOT NULL,
  updatedAt INTEGER NOT NULL,
  CHECK ((codingId IS NOT NULL) + (passageId IS NOT NULL) + (documentId IS NOT NULL) + (codeId IS NOT NULL)
    + (participantId IS NOT NULL) + (journalDate IS NOT NULL) <= 1)
) STRICT;
INSERT INTO newMemo (id, codingId, passageId, researcherId, title, text, createdAt, updatedAt)
  SELECT id, codingId, passageId, researcherId, '', text, createdAt, updatedAt FROM memo;
DROP TABLE memo;
ALTER TABLE newMemo RENAME TO memo;
CREATE INDEX memoByPassage ON memo (passageId);
CREATE INDEX memoByDocument ON memo (documentId);
CREATE INDEX memoByCode ON memo (codeId);
CREATE INDEX memoByParticipant ON memo (participantId);
CREATE INDEX memoByResearcher ON memo (researcherId);

CREATE TABLE savedQuery (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  -- The query as JSON, as the contract has it.
  definition TEXT NOT NULL,
  createdAt INTEGER NOT NULL,
  updatedAt INTEGER NOT NULL
) STRICT;

ALTER TABLE undoStep ADD COLUMN researcher TEXT NOT NULL DEFAULT '';
`;
