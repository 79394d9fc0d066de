// `evidence` is rebuilt by copying: SQLite can't take NOT NULL from a column.
export const sql = `
CREATE TABLE image (
  id TEXT PRIMARY KEY NOT NULL,
  mediaType TEXT NOT NULL CHECK (mediaType IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
  name TEXT NOT NULL,
  -- Base64: undo keeps old values as JSON.
  data TEXT NOT NULL
) STRICT;

CREATE TABLE board (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  position INTEGER NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;

-- \`codeId\` and \`findingId\` are the code and the finding that were made from it, or it from them.
CREATE TABLE cluster (
  id TEXT PRIMARY KEY NOT NULL,
  boardId TEXT NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  parentId TEXT REFERENCES cluster (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  question TEXT NOT NULL,
  color INTEGER,
  codeId TEXT REFERENCES code (id) ON DELETE SET NULL,
  findingId TEXT REFERENCES finding (id) ON DELETE SET NULL,
  isLocked INTEGER NOT NULL CHECK (isLocked IN (0, 1)),
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX clusterByBoard ON cluster (boardId);
CREATE INDEX clusterByParent ON cluster (parentId);
CREATE INDEX clusterByCode ON cluster (codeId);
CREATE INDEX clusterByFinding ON cluster (findingId);

-- Where things stand has tables of its own: moving a card says nothing new about its words.
CREATE TABLE clusterPlace (
  clusterId TEXT PRIMARY KEY NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
  x REAL NOT NULL,
  y REAL NOT NULL,
  width REAL NOT NULL CHECK (width > 0),
  height REAL NOT NULL CHECK (height > 0)
) STRICT;

-- Stands on one thing; on none it is a note, and \`text\` its words. Elsewhere \`text\` is a wording shortened by hand.
CREATE TABLE card (
  id TEXT PRIMARY KEY NOT NULL,
  boardId TEXT NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  passageId TEXT REFERENCES passage (id) ON DELETE CASCADE,
  codeId TEXT REFERENCES code (id) ON DELETE CASCADE,
  memoId TEXT REFERENCES memo (id) ON DELETE CASCADE,
  findingId TEXT REFERENCES finding (id) ON DELETE CASCADE,
  text TEXT,
  createdAt INTEGER NOT NULL,
  CHECK ((passageId IS NOT NULL) + (codeId IS NOT NULL) + (memoId IS NOT NULL) + (findingId IS NOT NULL)
    + (text IS NOT NULL) >= 1),
  CHECK ((passageId IS NOT NULL) + (codeId IS NOT NULL) + (memoId IS NOT NULL) + (findingId IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX cardByBoard ON card (boardId);
CREATE INDEX cardByPassage ON card (passageId);
CREATE INDEX cardByCode ON card (codeId);
CREATE INDEX cardByMemo ON card (memoId);
CREATE INDEX cardByFinding ON card (findingId);

-- \`layer\` orders cards from back to front. Cards of one \`groupId\` are selected and moved together.
CREATE TABLE cardPlace (
  cardId TEXT PRIMARY KEY NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  clusterId TEXT REFERENCES cluster (id) ON DELETE SET NULL,
  groupId TEXT,
  x REAL NOT NULL,
  y REAL NOT NULL,
  width REAL NOT NULL CHECK (width > 0),
  height REAL NOT NULL CHECK (height > 0),
  layer INTEGER NOT NULL,
  color INTEGER,
  isLocked INTEGER NOT NULL CHECK (isLocked IN (0, 1))
) STRICT;
CREATE INDEX cardPlaceByCluster ON cardPlace (clusterId);

-- \`area\` is a JSON object of x, y, width and height; null is the whole board.
CREATE TABLE voteRound (
  id TEXT PRIMARY KEY NOT NULL,
  boardId TEXT NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  dotsEach INTEGER NOT NULL CHECK (dotsEach BETWEEN 1 AND 100),
  isAnonymous INTEGER NOT NULL CHECK (isAnonymous IN (0, 1)),
  allowsSeveral INTEGER NOT NULL CHECK (allowsSeveral IN (0, 1)),
  area TEXT,
  isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX voteRoundByBoard ON voteRound (boardId);

-- One dot. Of an anonymous round \`voter\` is a number.
CREATE TABLE vote (
  id TEXT PRIMARY KEY NOT NULL,
  voteRoundId TEXT NOT NULL REFERENCES voteRound (id) ON DELETE CASCADE,
  cardId TEXT NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  voter TEXT NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX voteByRound ON vote (voteRoundId);
CREATE INDEX voteByCard ON vote (cardId);

-- \`attributes\` is a JSON array of limits, as queries have them: who has these values belongs to it.
CREATE TABLE persona (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  summary TEXT NOT NULL,
  color INTEGER NOT NULL,
  attributes TEXT NOT NULL,
  imageId TEXT REFERENCES image (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX personaByImage ON persona (imageId);

-- Chosen or left out by hand, whatever the attributes say.
CREATE TABLE personaMember (
  number INTEGER PRIMARY KEY,
  personaId TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
  participantId TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  isLeftOut INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
  UNIQUE (personaId, participantId)
) STRICT;
CREATE INDEX personaMemberByParticipant ON personaMember (participantId);

CREATE TABLE personaTrait (
  id TEXT PRIMARY KEY NOT NULL,
  personaId TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('goal', 'frustration', 'need', 'behaviour', 'quote')),
  text TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX personaTraitByPersona ON personaTrait (personaId);

CREATE TABLE touchpoint (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  channel TEXT NOT NULL CHECK (channel IN ('website', 'social', 'email', 'advertising', 'app', 'store', 'phone', 'person', 'other')),
  isOnline INTEGER NOT NULL CHECK (isOnline IN (0, 1)),
  owner TEXT NOT NULL,
  codeId TEXT REFERENCES code (id) ON DELETE SET NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX touchpointByCode ON touchpoint (codeId);

CREATE TABLE journey (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  kind TEXT NOT NULL CHECK (kind IN ('as-is', 'to-be')),
  -- The map that stands beside this one.
  besideId TEXT REFERENCES journey (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX journeyByBeside ON journey (besideId);

CREATE TABLE journeyPersona (
  number INTEGER PRIMARY KEY,
  journeyId TEXT NOT NULL REFERENCES journey (id) ON DELETE CASCADE,
  personaId TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  UNIQUE (journeyId, personaId)
) STRICT;
CREATE INDEX journeyPersonaByPersona ON journeyPersona (personaId);

-- A stage with a parent is a sub-step of it. \`people\` is how many reached it, where it was counted.
CREATE TABLE stage (
  id TEXT PRIMARY KEY NOT NULL,
  journeyId TEXT NOT NULL REFERENCES journey (id) ON DELETE CASCADE,
  parentId TEXT REFERENCES stage (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  codeId TEXT REFERENCES code (id) ON DELETE SET NULL,
  people INTEGER CHECK (people >= 0),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX stageByJourney ON stage (journeyId);
CREATE INDEX stageByParent ON stage (parentId);
CREATE INDEX stageByCode ON stage (codeId);

CREATE TABLE lane (
  id TEXT PRIMARY KEY NOT NULL,
  journeyId TEXT NOT NULL REFERENCES journey (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('actions', 'touchpoints', 'thoughts', 'emotions', 'pains', 'opportunities', 'needs',
    'metrics', 'backstage', 'systems', 'images', 'text')),
  name TEXT NOT NULL,
  codeId TEXT REFERENCES code (id) ON DELETE SET NULL,
  color INTEGER,
  isHidden INTEGER NOT NULL CHECK (isHidden IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX laneByJourney ON lane (journeyId);
CREATE INDEX laneByCode ON lane (codeId);

CREATE TABLE cell (
  id TEXT PRIMARY KEY NOT NULL,
  laneId TEXT NOT NULL REFERENCES lane (id) ON DELETE CASCADE,
  stageId TEXT NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  imageId TEXT REFERENCES image (id) ON DELETE SET NULL,
  isMoment INTEGER NOT NULL CHECK (isMoment IN (0, 1)),
  UNIQUE (laneId, stageId)
) STRICT;
CREATE INDEX cellByStage ON cell (stageId);
CREATE INDEX cellByImage ON cell (imageId);

CREATE TABLE cellTouchpoint (
  number INTEGER PRIMARY KEY,
  cellId TEXT NOT NULL REFERENCES cell (id) ON DELETE CASCADE,
  touchpointId TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
  UNIQUE (cellId, touchpointId)
) STRICT;
CREATE INDEX cellTouchpointByTouchpoint ON cellTouchpoint (touchpointId);

-- A point of the emotion curve that was corrected by hand; without a persona, that of everybody.
CREATE TABLE emotionPoint (
  id TEXT PRIMARY KEY NOT NULL,
  laneId TEXT NOT NULL REFERENCES lane (id) ON DELETE CASCADE,
  stageId TEXT NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
  personaId TEXT REFERENCES persona (id) ON DELETE CASCADE,
  valence REAL NOT NULL CHECK (valence BETWEEN -2 AND 2),
  reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX emotionPointByPlace ON emotionPoint (laneId, stageId, coalesce(personaId, ''));
CREATE INDEX emotionPointByStage ON emotionPoint (stageId);
CREATE INDEX emotionPointByPersona ON emotionPoint (personaId);

-- Behind a finding, a cell or a persona's trait. From data: put there by filling; left out: was, and was taken away by hand.
CREATE TABLE newEvidence (
  id TEXT PRIMARY KEY NOT NULL,
  findingId TEXT REFERENCES finding (id) ON DELETE CASCADE,
  passageId TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  cellId TEXT REFERENCES cell (id) ON DELETE CASCADE,
  traitId TEXT REFERENCES personaTrait (id) ON DELETE CASCADE,
  origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('hand', 'data', 'left-out')),
  -- The card or the cell by which it came.
  fromCardId TEXT REFERENCES card (id) ON DELETE SET NULL,
  fromCellId TEXT REFERENCES cell (id) ON DELETE SET NULL,
  CHECK ((findingId IS NOT NULL) + (cellId IS NOT NULL) + (traitId IS NOT NULL) = 1),
  UNIQUE (findingId, passageId),
  UNIQUE (cellId, passageId),
  UNIQUE (traitId, passageId)
) STRICT;
INSERT INTO newEvidence (id, findingId, passageId, position) SELECT id, findingId, passageId, position FROM evidence;
DROP TABLE evidence;
ALTER TABLE newEvidence RENAME TO evidence;
CREATE INDEX evidenceByPassage ON evidence (passageId);
CREATE INDEX evidenceByFromCard ON evidence (fromCardId);
CREATE INDEX evidenceByFromCell ON evidence (fromCellId);
`;
