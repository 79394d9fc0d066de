export const sql = `
-- What a participant is called where a client reads; empty: as in the transcripts.
ALTER TABLE participant ADD COLUMN pseudonym TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN consent TEXT NOT NULL DEFAULT 'unrecorded'
  CHECK (consent IN ('unrecorded', 'given', 'refused', 'withdrawn'));
-- Null: nothing was said about it.
ALTER TABLE participant ADD COLUMN mayRecord INTEGER CHECK (mayRecord IN (0, 1));
ALTER TABLE participant ADD COLUMN mayQuote INTEGER CHECK (mayQuote IN (0, 1));
-- An ISO date.
ALTER TABLE participant ADD COLUMN storedUntil TEXT;

ALTER TABLE finding ADD COLUMN state TEXT NOT NULL DEFAULT 'draft'
  CHECK (state IN ('draft', 'review', 'final', 'dropped'));
-- How bad it is for people, and how often it happens: 1 … 4; null: not judged.
ALTER TABLE finding ADD COLUMN severity INTEGER CHECK (severity BETWEEN 1 AND 4);
ALTER TABLE finding ADD COLUMN frequency INTEGER CHECK (frequency BETWEEN 1 AND 4);
ALTER TABLE finding ADD COLUMN groupName TEXT NOT NULL DEFAULT '';
CREATE TABLE findingTag (
  number INTEGER PRIMARY KEY,
  findingId TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  tag TEXT NOT NULL COLLATE NOCASE,
  UNIQUE (findingId, tag)
) STRICT;
CREATE TABLE findingPersona (
  number INTEGER PRIMARY KEY,
  findingId TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  personaId TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
  UNIQUE (findingId, personaId)
) STRICT;
CREATE INDEX findingPersonaByPersona ON findingPersona (personaId);
CREATE TABLE findingStage (
  number INTEGER PRIMARY KEY,
  findingId TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  stageId TEXT NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
  UNIQUE (findingId, stageId)
) STRICT;
CREATE INDEX findingStageByStage ON findingStage (stageId);

-- \`side\` is that of a finding's evidence; \`excerpt\` the quote as it was shortened or clarified.
ALTER TABLE evidence ADD COLUMN side TEXT NOT NULL DEFAULT 'for' CHECK (side IN ('for', 'against'));
ALTER TABLE evidence ADD COLUMN excerpt TEXT;

-- \`look\` and \`quotes\` are JSON objects: what the contract's \`reportLook\` and \`quoteRules\` say.
CREATE TABLE report (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  look TEXT NOT NULL,
  quotes TEXT NOT NULL,
  logoImageId TEXT REFERENCES image (id),
  position INTEGER NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX reportByLogo ON report (logoImageId);
-- \`kind\` is open: a later version knows more of them. \`options\` is a JSON object.
CREATE TABLE reportBlock (
  id TEXT PRIMARY KEY NOT NULL,
  reportId TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  orientation TEXT NOT NULL DEFAULT 'auto' CHECK (orientation IN ('auto', 'upright', 'across')),
  options TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX reportBlockByReport ON reportBlock (reportId);

-- How many passages are of a code, and how people felt, is then counted without a look at the codings.
DROP INDEX codingByCode;
CREATE INDEX codingByCode ON coding (codeId, passageId, valence);

-- By which axes the cards of a board stand, as JSON; goes when they are arranged otherwise.
CREATE TABLE boardScale (
  boardId TEXT PRIMARY KEY NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  scale TEXT NOT NULL
) STRICT;
`;
