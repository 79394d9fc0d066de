import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { targetCode } from '../../db/codes.ts';
import { questionsOf, requireQuestion, requireSection } from '../../db/guide-rows.ts';
import type { QuestionRow } from '../../db/guide-rows.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { lineName } from '../../../shared/domain/line-name.ts';

export function addQuestions(work: Work, input: CallParsed<'guides.addQuestions'>): { ids: string[] } {
  const { sectionId, questions, beforeId = null } = input;
  requireSection(work.db, sectionId);
  work.describe({ question: lineName(questions[0]!.text), count: questions.length });
  const ids = questions.map((question) => insertNewQuestion(work, sectionId, question));
  placeQuestions(work, sectionId, ids, beforeId);
  return { ids };
}

type NewQuestion = CallParsed<'guides.addQuestions'>['questions'][number];

export function insertNewQuestion(work: Work, sectionId: string, { code, ...question }: NewQuestion): string {
  return insertQuestion(work, sectionId, { ...question, codeId: code ? targetCode(work, code).id : null });
}

type Inserted = Pick<QuestionRow, 'text'> & {
  readonly minutes?: number | null | undefined;
  readonly codeId?: string | null | undefined;
  readonly probes?: readonly string[] | undefined;
  readonly stimuli?: readonly string[] | undefined;
  readonly kind?: QuestionRow['kind'] | undefined;
};

export function insertQuestion(work: Work, sectionId: string, question: Inserted): string {
  const { text, minutes = null, codeId = null, probes = [], stimuli = [], kind = 'question' } = question;
  const id = work.newId();
  const last = 'SELECT coalesce(max(position), -1) + 1 FROM guideQuestion WHERE sectionId = ?';
  const position = prepared(work.db, last).pluck().get(sectionId) as number;
  const lists = { probes: JSON.stringify(probes), stimuli: JSON.stringify(stimuli) };
  const row = { id, sectionId, text, minutes, codeId, ...lists, kind, position };
  run(work.db, build.insertInto('guideQuestion').values(row));
  return id;
}

export function updateQuestion(work: Work, input: CallParsed<'guides.updateQuestion'>): Nothing {
  const { id, code, ...changes } = input;
  const before = requireQuestion(work.db, id);
  work.describe({ question: lineName(changes.text ?? before.text) });
  const codeId = code ? targetCode(work, code).id : code;
  writeQuestion(work, id, { ...changes, ...(codeId === undefined ? {} : { codeId }) });
  return {};
}

/** What isn't named stays. */
export function writeQuestion(work: Work, id: string, { probes, stimuli, ...changes }: Partial<Inserted>): void {
  const change = {
    ...changes,
    ...(probes ? { probes: JSON.stringify(probes) } : {}),
    ...(stimuli ? { stimuli: JSON.stringify(stimuli) } : {}),
  };
  if (Object.keys(change).length > 0) {
    run(work.db, build.updateTable('guideQuestion').set(change).where('id', '=', id));
  }
}

export function moveQuestions(work: Work, { ids, sectionId, beforeId }: CallParsed<'guides.moveQuestions'>): Nothing {
  requireSection(work.db, sectionId);
  describeQuestions(work, ids);
  run(work.db, build.updateTable('guideQuestion').set({ sectionId }).where('id', 'in', ids));
  placeQuestions(work, sectionId, ids, beforeId);
  return {};
}

export function deleteQuestions(work: Work, { ids }: CallParsed<'guides.deleteQuestions'>): Nothing {
  describeQuestions(work, ids);
  run(work.db, build.deleteFrom('guideQuestion').where('id', 'in', ids));
  return {};
}

export function placeQuestions(work: Work, sectionId: string, moved: readonly string[], beforeId: string | null): void {
  const ids = questionsOf(work.db, sectionId).map(({ id }) => id);
  writeOrder(work.db, 'guideQuestion', placedBefore(ids, moved, beforeId));
}

function describeQuestions(work: Work, ids: readonly string[]): void {
  const [first] = ids.map((id) => requireQuestion(work.db, id));
  work.describe({ question: lineName(first!.text), count: ids.length });
}
