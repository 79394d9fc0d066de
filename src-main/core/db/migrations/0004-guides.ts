export const sql = `
CREATE TABLE guide (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  createdAt INTEGER NOT NULL
) STRICT;

-- Questions that stand above any section are in one without a name.
CREATE TABLE guideSection (
  id TEXT PRIMARY KEY NOT NULL,
  guideId TEXT NOT NULL REFERENCES guide (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- Planned for the section as a whole; null: what its questions take.
  minutes REAL CHECK (minutes > 0),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX guideSectionByGuide ON guideSection (guideId);

-- \`probes\` and \`stimuli\` are JSON arrays of texts.
CREATE TABLE guideQuestion (
  id TEXT PRIMARY KEY NOT NULL,
  sectionId TEXT NOT NULL REFERENCES guideSection (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  minutes REAL CHECK (minutes > 0),
  codeId TEXT REFERENCES code (id) ON DELETE SET NULL,
  probes TEXT NOT NULL,
  stimuli TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX guideQuestionBySection ON guideQuestion (sectionId);
CREATE INDEX guideQuestionByCode ON guideQuestion (codeId);

-- By which guide a document was conducted. Not a column of \`document\`, whose text must stay the last one.
CREATE TABLE documentGuide (
  documentId TEXT PRIMARY KEY NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  guideId TEXT NOT NULL REFERENCES guide (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX documentGuideByGuide ON documentGuide (guideId);

-- Words are indexed in one form of their letters since this version.
INSERT INTO staleIndex (number) SELECT number FROM document WHERE true ON CONFLICT DO NOTHING;
`;
