export const sql = `
CREATE TABLE studyPlan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  objectives TEXT NOT NULL,
  methods TEXT NOT NULL
) STRICT;
-- How many sessions of a method are planned.
CREATE TABLE plannedSessions (
  method TEXT PRIMARY KEY NOT NULL
    CHECK (method IN ('interview', 'focus-group', 'usability-test', 'contextual-inquiry', 'diary')),
  count INTEGER NOT NULL CHECK (count > 0)
) STRICT;
-- \`limits\` is a JSON array of limits of attributes: who fits all of them fills the quota.
CREATE TABLE quota (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  target INTEGER NOT NULL CHECK (target > 0),
  limits TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

-- A task is what somebody does in a usability test; all else is asked.
ALTER TABLE guideQuestion ADD COLUMN kind TEXT NOT NULL DEFAULT 'question' CHECK (kind IN ('question', 'task'));

-- \`date\` is an ISO date or date and time without a zone, as on the clock of the place. Until it has a document, the guide stands
-- in \`guideId\`, then in \`documentGuide\`. \`noteTakers\` is a JSON array of names. \`startedAt\` and \`endedAt\` say when its notes were taken.
CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  method TEXT NOT NULL
    CHECK (method IN ('interview', 'focus-group', 'usability-test', 'contextual-inquiry', 'diary')),
  date TEXT,
  place TEXT NOT NULL,
  noteTakers TEXT NOT NULL,
  guideId TEXT REFERENCES guide (id) ON DELETE SET NULL,
  documentId TEXT UNIQUE REFERENCES document (id) ON DELETE SET NULL,
  isCancelled INTEGER NOT NULL DEFAULT 0 CHECK (isCancelled IN (0, 1)),
  startedAt INTEGER,
  endedAt INTEGER,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX sessionByGuide ON session (guideId);

-- Who is invited or was there, in the order of the seats. \`sign\` is the key by which they are chosen; \`attended\` null: not said.
CREATE TABLE sessionPerson (
  number INTEGER PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  participantId TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('participant', 'facilitator')),
  sign TEXT NOT NULL,
  attended INTEGER CHECK (attended IN (0, 1)),
  position INTEGER NOT NULL,
  UNIQUE (sessionId, participantId)
) STRICT;
CREATE INDEX sessionPersonByParticipant ON sessionPerson (participantId);

-- What was noted while somebody spoke. \`since\` and \`until\` are ms into the recording: of a stretch without words.
CREATE TABLE mark (
  id TEXT PRIMARY KEY NOT NULL,
  passageId TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN
    ('key-moment', 'follow-up', 'non-verbal', 'addresses', 'agrees', 'disagrees', 'answers', 'problem', 'recorded')),
  participantId TEXT REFERENCES participant (id) ON DELETE CASCADE,
  questionId TEXT REFERENCES guideQuestion (id) ON DELETE CASCADE,
  severity INTEGER CHECK (severity BETWEEN 1 AND 4),
  since INTEGER,
  until INTEGER,
  createdAt INTEGER NOT NULL,
  CHECK ((participantId IS NOT NULL) = (kind IN ('addresses', 'agrees', 'disagrees'))),
  CHECK (kind <> 'answers' OR questionId IS NOT NULL),
  CHECK ((severity IS NOT NULL) = (kind = 'problem')),
  CHECK ((since IS NOT NULL) = (kind = 'recorded') AND (until IS NOT NULL) = (kind = 'recorded'))
) STRICT;
CREATE INDEX markByPassage ON mark (passageId);
CREATE INDEX markByParticipant ON mark (participantId);
CREATE INDEX markByQuestion ON mark (questionId);

-- Somebody's try at a task; times are ms of the session's clock.
CREATE TABLE taskRun (
  id TEXT PRIMARY KEY NOT NULL,
  sessionId TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  questionId TEXT NOT NULL REFERENCES guideQuestion (id) ON DELETE CASCADE,
  participantId TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  startedAt INTEGER NOT NULL,
  endedAt INTEGER,
  outcome TEXT CHECK (outcome IN ('success', 'partial', 'failure')),
  assists INTEGER NOT NULL DEFAULT 0 CHECK (assists >= 0)
) STRICT;
CREATE INDEX taskRunBySession ON taskRun (sessionId);
CREATE INDEX taskRunByQuestion ON taskRun (questionId);
CREATE INDEX taskRunByParticipant ON taskRun (participantId);

-- What is being typed and what the clock said last: not the project's data, and not undone.
CREATE TABLE sessionDraft (
  sessionId TEXT PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  participantId TEXT,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE sessionClock (
  sessionId TEXT PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  elapsed INTEGER NOT NULL,
  savedAt INTEGER NOT NULL,
  isRunning INTEGER NOT NULL CHECK (isRunning IN (0, 1))
) STRICT;

-- \`path\` is relative to the folder of recordings beside the project, or absolute where it is linked. \`offset\` is the time of the
-- document at which the recording begins, in ms.
CREATE TABLE recording (
  id TEXT PRIMARY KEY NOT NULL,
  documentId TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  mediaType TEXT NOT NULL,
  path TEXT NOT NULL,
  isLinked INTEGER NOT NULL CHECK (isLinked IN (0, 1)),
  bytes INTEGER NOT NULL,
  duration INTEGER,
  offset INTEGER NOT NULL DEFAULT 0,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX recordingByDocument ON recording (documentId);
-- The loudness of a recording, as bytes: computed anew where it is missing.
CREATE TABLE recordingPeaks (
  recordingId TEXT PRIMARY KEY NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  perSecond INTEGER NOT NULL,
  peaks BLOB NOT NULL
) STRICT;

CREATE TABLE debriefItem (
  id TEXT PRIMARY KEY NOT NULL,
  sessionId TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('finding', 'surprise', 'change')),
  text TEXT NOT NULL,
  -- The finding that was made of it.
  findingId TEXT REFERENCES finding (id) ON DELETE SET NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX debriefItemBySession ON debriefItem (sessionId);
CREATE INDEX debriefItemByFinding ON debriefItem (findingId);
CREATE TABLE debriefPassage (
  number INTEGER PRIMARY KEY,
  itemId TEXT NOT NULL REFERENCES debriefItem (id) ON DELETE CASCADE,
  passageId TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  UNIQUE (itemId, passageId)
) STRICT;
CREATE INDEX debriefPassageByPassage ON debriefPassage (passageId);
`;
