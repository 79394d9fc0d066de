import { AppError } from '../../shared/errors.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface GuideRow {
  readonly id: string;
  readonly name: string;
}

export interface SectionRow extends GuideRow {
  readonly guideId: string;
  readonly guide: string;
  readonly minutes: number | null;
}

export interface QuestionRow {
  readonly id: string;
  readonly sectionId: string;
  readonly guideId: string;
  readonly guide: string;
  readonly text: string;
  readonly minutes: number | null;
  readonly codeId: string | null;
  readonly probes: readonly string[];
  readonly stimuli: readonly string[];
  readonly kind: 'question' | 'task';
}

export function requireGuide(db: Db, id: string): GuideRow {
  const row = prepared(db, 'SELECT id, name FROM guide WHERE id = ?').get(id) as GuideRow | undefined;
  if (!row) throw new AppError('not-found', { kind: 'guide', id });
  return row;
}

const sections = `SELECT guideSection.id, guideSection.name, guideSection.minutes, guideId, guide.name AS guide
  FROM guideSection JOIN guide ON guide.id = guideId`;

export function requireSection(db: Db, id: string): SectionRow {
  const row = prepared(db, `${sections} WHERE guideSection.id = ?`).get(id) as SectionRow | undefined;
  if (!row) throw new AppError('not-found', { kind: 'section', id });
  return row;
}

/** In their order. */
export function sectionsOf(db: Db, guideId: string): SectionRow[] {
  const sql = `${sections} WHERE guideId = ? ORDER BY position, guideSection.id`;
  return prepared(db, sql).all(guideId) as SectionRow[];
}

const questions = `SELECT guideQuestion.id, sectionId, guideId, guide.name AS guide, guideQuestion.text,
    guideQuestion.minutes, codeId, probes, stimuli, kind
  FROM guideQuestion JOIN guideSection ON guideSection.id = sectionId JOIN guide ON guide.id = guideId`;

type StoredQuestion = Omit<QuestionRow, 'probes' | 'stimuli'> & { readonly probes: string; readonly stimuli: string };

const toQuestion = ({ probes, stimuli, ...row }: StoredQuestion): QuestionRow => ({
  ...row,
  probes: JSON.parse(probes) as string[],
  stimuli: JSON.parse(stimuli) as string[],
});

export function requireQuestion(db: Db, id: string): QuestionRow {
  const row = prepared(db, `${questions} WHERE guideQuestion.id = ?`).get(id) as StoredQuestion | undefined;
  if (!row) throw new AppError('not-found', { kind: 'question', id });
  return toQuestion(row);
}

/** In their order. */
export function questionsOf(db: Db, sectionId: string): QuestionRow[] {
  const sql = `${questions} WHERE sectionId = ? ORDER BY guideQuestion.position, guideQuestion.id`;
  return (prepared(db, sql).all(sectionId) as StoredQuestion[]).map(toQuestion);
}
