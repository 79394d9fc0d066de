import type { Generated } from 'kysely';
import type { BoardSchema } from './schema-boards.ts';
import type { GuideSchema } from './schema-guides.ts';
import type { JourneySchema } from './schema-journeys.ts';
import type { ReportSchema } from './schema-reports.ts';
import type { SessionSchema } from './schema-sessions.ts';

export interface Schema extends BoardSchema, GuideSchema, JourneySchema, ReportSchema, SessionSchema {
  project: { number: number; id: string; name: string; language: 'en' | 'zh-CN'; createdAt: number };
  researcher: { id: string; name: string; createdAt: number };
  participant: {
    id: string;
    name: string;
    createdAt: number;
    role: Generated<'participant' | 'interviewer'>;
    pseudonym: Generated<string>;
    consent: Generated<'unrecorded' | 'given' | 'refused' | 'withdrawn'>;
    mayRecord: Generated<0 | 1 | null>;
    mayQuote: Generated<0 | 1 | null>;
    storedUntil: Generated<string | null>;
  };
  folder: { id: string; parentId: string | null; name: string; createdAt: number };
  document: {
    number: Generated<number>;
    id: string;
    folderId: Generated<string | null>;
    name: string;
    kind: 'interview' | 'focus-group' | 'note' | 'survey' | 'feedback';
    text: string;
    characters: number;
    words: number;
    fileName: string;
    format: string;
    encoding: string | null;
    createdAt: number;
  };
  documentTag: { number: Generated<number>; documentId: string; tag: string };
  textEdit: {
    id: string;
    documentId: string;
    researcherId: string;
    kind: 'typed' | 'turns' | 'replaced' | 'file' | 'restored';
    inverse: string;
    stretches: string;
    createdAt: number;
  };
  staleIndex: { number: number };
  speaker: { id: string; documentId: string; participantId: string; name: string };
  turn: {
    number: Generated<number>;
    documentId: string;
    speakerId: string;
    start: number;
    end: number;
    at: number | null;
  };
  heading: { number: Generated<number>; documentId: string; start: number; end: number; level: number };
  code: {
    id: string;
    parentId: string | null;
    name: string;
    color: number;
    definition: string;
    whenToUse: string;
    whenNotToUse: string;
    position: number;
    createdAt: number;
    pin: Generated<number | null>;
    exampleCodingId: Generated<string | null>;
  };
  codeEvent: {
    id: string;
    codeId: string;
    researcherId: string;
    kind: 'created' | 'renamed' | 'described' | 'recolored' | 'moved' | 'merged' | 'split';
    details: string;
    createdAt: number;
  };
  codeSet: { id: string; name: string; createdAt: number };
  codeSetMember: { number: Generated<number>; codeSetId: string; codeId: string };
  passage: { id: string; documentId: string; start: number; end: number; formerText: Generated<string | null> };
  coding: {
    id: string;
    passageId: string;
    codeId: string;
    researcherId: string;
    createdAt: number;
    weight: Generated<number | null>;
    valence: Generated<number | null>;
  };
  attribute: {
    id: string;
    subject: 'participant' | 'document';
    name: string;
    type: 'text' | 'number' | 'date' | 'boolean' | 'choice' | 'choices';
    options: string;
    position: number;
    createdAt: number;
  };
  attributeValue: {
    number: Generated<number>;
    attributeId: string;
    participantId: string | null;
    documentId: string | null;
    value: string;
  };
  memo: {
    id: string;
    codingId: Generated<string | null>;
    passageId: Generated<string | null>;
    documentId: Generated<string | null>;
    codeId: Generated<string | null>;
    participantId: Generated<string | null>;
    researcherId: string;
    journalDate: Generated<string | null>;
    title: Generated<string>;
    text: string;
    createdAt: number;
    updatedAt: number;
  };
  finding: {
    id: string;
    title: string;
    text: string;
    recommendation: string;
    priority: 'high' | 'medium' | 'low';
    position: number;
    createdAt: number;
    updatedAt: number;
    state: Generated<'draft' | 'review' | 'final' | 'dropped'>;
    severity: Generated<number | null>;
    frequency: Generated<number | null>;
    groupName: Generated<string>;
  };
  evidence: {
    id: string;
    findingId: Generated<string | null>;
    passageId: string;
    position: number;
    cellId: Generated<string | null>;
    traitId: Generated<string | null>;
    origin: Generated<'hand' | 'data' | 'left-out'>;
    fromCardId: Generated<string | null>;
    fromCellId: Generated<string | null>;
    side: Generated<'for' | 'against'>;
    excerpt: Generated<string | null>;
  };
  savedQuery: { id: string; name: string; definition: string; createdAt: number; updatedAt: number };
  undoStep: {
    id: Generated<number>;
    label: string;
    details: string;
    at: number;
    isUndone: 0 | 1;
    researcher: Generated<string>;
  };
  undoEntry: { number: Generated<number>; stepId: number; topic: string; inverse: string; parameters: string };
}

/** The tables whose rows are a project's data: what undo covers. */
export const dataTables = [
  'project',
  'researcher',
  'participant',
  'folder',
  'document',
  'documentTag',
  'textEdit',
  'speaker',
  'turn',
  'heading',
  'code',
  'codeEvent',
  'codeSet',
  'codeSetMember',
  'passage',
  'coding',
  'attribute',
  'attributeValue',
  'memo',
  'finding',
  'evidence',
  'savedQuery',
  'image',
  'board',
  'cluster',
  'clusterPlace',
  'card',
  'cardPlace',
  'voteRound',
  'vote',
  'persona',
  'personaMember',
  'personaTrait',
  'touchpoint',
  'journey',
  'journeyPersona',
  'stage',
  'lane',
  'cell',
  'cellTouchpoint',
  'emotionPoint',
  'guide',
  'guideSection',
  'guideQuestion',
  'documentGuide',
  'findingTag',
  'findingPersona',
  'findingStage',
  'report',
  'reportBlock',
  'boardScale',
  'studyPlan',
  'plannedSessions',
  'quota',
  'session',
  'sessionPerson',
  'mark',
  'taskRun',
  'recording',
  'debriefItem',
  'debriefPassage',
] as const satisfies readonly (keyof Schema)[];
