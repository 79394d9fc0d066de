import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { requireGuide, requireSection, sectionsOf } from '../../db/guide-rows.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { lineName } from '../../../shared/domain/line-name.ts';
import { insertNewQuestion } from './questions.ts';

export function addSections(work: Work, input: CallParsed<'guides.addSections'>): { ids: string[] } {
  const { guideId, sections, beforeId = null } = input;
  const { name } = requireGuide(work.db, guideId);
  work.describe({ name, count: sections.length });
  const ids = sections.map((section) => insertSection(work, guideId, section));
  placeSections(work, guideId, ids, beforeId);
  return { ids };
}

type NewSection = CallParsed<'guides.addSections'>['sections'][number];

export function insertSection(
  work: Work,
  guideId: string,
  { name, minutes = null, questions = [] }: NewSection,
): string {
  const id = work.newId();
  const last = 'SELECT coalesce(max(position), -1) + 1 FROM guideSection WHERE guideId = ?';
  const position = prepared(work.db, last).pluck().get(guideId) as number;
  run(work.db, build.insertInto('guideSection').values({ id, guideId, name, minutes, position }));
  questions.forEach((question) => insertNewQuestion(work, id, question));
  return id;
}

export function updateSection(work: Work, { id, ...changes }: CallParsed<'guides.updateSection'>): Nothing {
  const before = requireSection(work.db, id);
  work.describe({ section: lineName(changes.name || before.name || before.guide) });
  if (Object.keys(changes).length > 0) {
    run(work.db, build.updateTable('guideSection').set(changes).where('id', '=', id));
  }
  return {};
}

export function moveSections(work: Work, { ids, beforeId }: CallParsed<'guides.moveSections'>): Nothing {
  const { guideId } = describeSections(work, ids);
  placeSections(work, guideId, ids, beforeId);
  return {};
}

export function deleteSections(work: Work, { ids }: CallParsed<'guides.deleteSections'>): Nothing {
  describeSections(work, ids);
  run(work.db, build.deleteFrom('guideSection').where('id', 'in', ids));
  return {};
}

/** Sections of one guide, before that one of them or at the end. */
export function placeSections(work: Work, guideId: string, moved: readonly string[], beforeId: string | null): void {
  const ids = sectionsOf(work.db, guideId).map(({ id }) => id);
  const own = moved.filter((id) => ids.includes(id));
  writeOrder(work.db, 'guideSection', placedBefore(ids, own, beforeId));
}

function describeSections(work: Work, ids: readonly string[]) {
  const [first] = ids.map((id) => requireSection(work.db, id));
  work.describe({ section: lineName(first!.name || first!.guide), count: ids.length });
  return first!;
}
