import type { Generated } from 'kysely';

export interface Schema {
  project: { number: number; id: string; name: string; language: 'en' | 'zh-CN'; createdAt: number };
  researcher: { id: string; name: string; createdAt: number };
  participant: { id: string; name: string; createdAt: number };
  document: {
    number: Generated<number>;
    id: string;
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
  };
  passage: { id: string; documentId: string; start: number; end: number };
  coding: { id: string; passageId: string; codeId: string; researcherId: string; createdAt: number };
  memo: {
    id: string;
    codingId: string | null;
    passageId: string | null;
    researcherId: string;
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
  };
  evidence: { id: string; findingId: string; passageId: string; position: number };
  undoStep: { id: Generated<number>; label: string; details: string; at: number; isUndone: 0 | 1 };
  undoEntry: { number: Generated<number>; stepId: number; topic: string; inverse: string; parameters: string };
}

/** The tables whose rows are a project's data: what undo covers. */
export const dataTables = [
  'project',
  'researcher',
  'participant',
  'document',
  'speaker',
  'turn',
  'heading',
  'code',
  'passage',
  'coding',
  'memo',
  'finding',
  'evidence',
] as const satisfies readonly (keyof Schema)[];
