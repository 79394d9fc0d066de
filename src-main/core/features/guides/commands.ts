import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireDocument } from '../../db/documents.ts';
import { questionsOf, requireGuide, sectionsOf } from '../../db/guide-rows.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { insertQuestion } from './questions.ts';
import { insertSection } from './sections.ts';

export function createGuide(work: Work, { name, sections = [] }: CallParsed<'guides.create'>): { id: string } {
  work.describe({ name });
  const id = insertGuide(work, name);
  sections.forEach((section) => insertSection(work, id, section));
  return { id };
}

export function renameGuide(work: Work, { id, name }: CallParsed<'guides.rename'>): Nothing {
  requireGuide(work.db, id);
  refuseTakenName(work.db, 'guide', name, id);
  work.describe({ name });
  run(work.db, build.updateTable('guide').set({ name }).where('id', '=', id));
  return {};
}

export function copyGuide(work: Work, { id, name }: CallParsed<'guides.copy'>): { id: string } {
  work.describe({ name: requireGuide(work.db, id).name });
  const copy = insertGuide(work, name);
  sectionsOf(work.db, id).forEach((section) => {
    const sectionId = insertSection(work, copy, { name: section.name, minutes: section.minutes });
    questionsOf(work.db, section.id).forEach((question) => insertQuestion(work, sectionId, question));
  });
  return { id: copy };
}

export function deleteGuide(work: Work, { id }: CallParsed<'guides.delete'>): Nothing {
  work.describe({ name: requireGuide(work.db, id).name });
  run(work.db, build.deleteFrom('guide').where('id', '=', id));
  return {};
}

export function assignGuide(work: Work, { documentIds, guideId }: CallParsed<'guides.assign'>): Nothing {
  const guide = guideId === null ? '' : requireGuide(work.db, guideId).name;
  const [first] = documentIds.map((id) => requireDocument(work.db, id).name);
  work.describe({ guide, name: first ?? '', count: new Set(documentIds).size });
  const sql =
    guideId === null
      ? 'DELETE FROM documentGuide WHERE documentId = ?'
      : `INSERT INTO documentGuide (documentId, guideId) VALUES (?, ?)
         ON CONFLICT (documentId) DO UPDATE SET guideId = excluded.guideId WHERE guideId <> excluded.guideId`;
  const statement = prepared(work.db, sql);
  documentIds.forEach((id) => statement.run(...(guideId === null ? [id] : [id, guideId])));
  return {};
}

function insertGuide(work: Work, name: string): string {
  refuseTakenName(work.db, 'guide', name);
  const id = work.newId();
  run(work.db, build.insertInto('guide').values({ id, name, createdAt: work.now() }));
  return id;
}
