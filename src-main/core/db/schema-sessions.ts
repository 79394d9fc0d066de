import type { Generated } from 'kysely';

export type SessionMethod = 'interview' | 'focus-group' | 'usability-test' | 'contextual-inquiry' | 'diary';

export interface SessionSchema {
  studyPlan: { id: number; objectives: string; methods: string };
  plannedSessions: { method: SessionMethod; count: number };
  quota: { id: string; name: string; target: number; limits: string; position: number };
  session: {
    id: string;
    name: string;
    method: SessionMethod;
    date: string | null;
    place: string;
    noteTakers: string;
    guideId: string | null;
    documentId: string | null;
    isCancelled: Generated<0 | 1>;
    startedAt: number | null;
    endedAt: number | null;
    createdAt: number;
  };
  sessionPerson: {
    number: Generated<number>;
    sessionId: string;
    participantId: string;
    role: 'participant' | 'facilitator';
    sign: string;
    attended: 0 | 1 | null;
    position: number;
  };
  mark: {
    id: string;
    passageId: string;
    kind:
      | 'key-moment'
      | 'follow-up'
      | 'non-verbal'
      | 'addresses'
      | 'agrees'
      | 'disagrees'
      | 'answers'
      | 'problem'
      | 'recorded';
    participantId: Generated<string | null>;
    questionId: Generated<string | null>;
    severity: Generated<number | null>;
    since: Generated<number | null>;
    until: Generated<number | null>;
    createdAt: number;
  };
  taskRun: {
    id: string;
    sessionId: string;
    questionId: string;
    participantId: string;
    startedAt: number;
    endedAt: number | null;
    outcome: 'success' | 'partial' | 'failure' | null;
    assists: Generated<number>;
  };
  sessionDraft: { sessionId: string; participantId: string | null; text: string; at: number };
  sessionClock: { sessionId: string; elapsed: number; savedAt: number; isRunning: 0 | 1 };
  recording: {
    id: string;
    documentId: string;
    name: string;
    mediaType: string;
    path: string;
    isLinked: 0 | 1;
    bytes: number;
    duration: number | null;
    offset: Generated<number>;
    createdAt: number;
  };
  recordingPeaks: { recordingId: string; perSecond: number; peaks: Uint8Array };
  debriefItem: {
    id: string;
    sessionId: string;
    kind: 'finding' | 'surprise' | 'change';
    text: string;
    findingId: string | null;
    position: number;
  };
  debriefPassage: { number: Generated<number>; itemId: string; passageId: string };
}
