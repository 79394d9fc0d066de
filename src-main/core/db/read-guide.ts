import type { Guide } from '../../shared/contract/guides.ts';
import type { CallOutput } from '../../shared/contract/index.ts';
import { guideMinutes } from '../../shared/domain/guide-minutes.ts';
import { questionsOf, requireGuide, sectionsOf } from './guide-rows.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** The one that was made first comes first. */
export function listGuides(db: Db): CallOutput<'guides.list'> {
  const ids = prepared(db, 'SELECT id FROM guide ORDER BY createdAt, id').pluck().all() as string[];
  return ids.map((id) => {
    const { name, sections, documentIds } = readGuide(db, id);
    const questions = sections.reduce((sum, section) => sum + section.questions.length, 0);
    return {
      id,
      name,
      sections: sections.length,
      questions,
      minutes: guideMinutes(sections),
      documents: documentIds.length,
    };
  });
}

export function readGuide(db: Db, id: string): Guide {
  const sections = sectionsOf(db, id).map((section) => ({
    id: section.id,
    name: section.name,
    minutes: section.minutes,
    questions: questionsOf(db, section.id).map(
      ({ sectionId: _section, guideId: _guide, guide: _name, ...question }) => ({
        ...question,
        probes: [...question.probes],
        stimuli: [...question.stimuli],
      }),
    ),
  }));
  return { ...requireGuide(db, id), sections, documentIds: conductedBy(db, id) };
}

/** Documents that were conducted by a guide, in the project's order. */
export function conductedBy(db: Db, guideId: string): string[] {
  const sql = `SELECT documentId FROM documentGuide JOIN document ON document.id = documentId WHERE guideId = ?
    ORDER BY number`;
  return prepared(db, sql).pluck().all(guideId) as string[];
}
