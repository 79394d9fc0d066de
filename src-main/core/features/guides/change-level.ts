import type { GuideLine } from '../../../shared/contract/guides.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import { questionMinutes } from '../../../shared/domain/guide-minutes.ts';
import { AppError } from '../../../shared/errors.ts';
import { questionsOf, requireQuestion, requireSection, sectionsOf } from '../../db/guide-rows.ts';
import type { QuestionRow, SectionRow } from '../../db/guide-rows.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { lineName } from '../../../shared/domain/line-name.ts';
import { insertQuestion, placeQuestions, writeQuestion } from './questions.ts';
import { insertSection, placeSections } from './sections.ts';

/** No words are lost on the way; the code of a question that becomes a section is, as sections have none. */
export function changeLevel(work: Work, { line, towards }: CallParsed<'guides.changeLevel'>): GuideLine {
  if (line.kind === 'section' && towards === 'in') return sectionIn(work, requireSection(work.db, line.id));
  if (line.kind === 'question') {
    const question = requireQuestion(work.db, line.id);
    return towards === 'in' ? questionIn(work, question) : questionOut(work, question);
  }
  if (line.kind === 'probe' && towards === 'out') {
    return probeOut(work, requireQuestion(work.db, line.questionId), line.index);
  }
  throw new AppError('guide-level');
}

function sectionIn(work: Work, section: SectionRow): GuideLine {
  const above = before(sectionsOf(work.db, section.guideId), section.id);
  describe(work, section.name || section.guide);
  const questions = questionsOf(work.db, section.id);
  const ids = questions.map(({ id }) => id);
  const own = section.name === '' ? [] : [insertQuestion(work, above.id, asQuestion(section, questions))];
  moveTo(work, ids, above.id);
  placeQuestions(work, above.id, [...own, ...ids], null);
  run(work.db, build.deleteFrom('guideSection').where('id', '=', section.id));
  return own[0] === undefined ? { kind: 'section', id: above.id } : { kind: 'question', id: own[0] };
}

function questionIn(work: Work, question: QuestionRow): GuideLine {
  const above = before(questionsOf(work.db, question.sectionId), question.id);
  describe(work, question.text);
  writeQuestion(work, above.id, {
    minutes: sum(above.minutes, question.minutes),
    codeId: above.codeId ?? question.codeId,
    probes: [...above.probes, question.text, ...question.probes],
    stimuli: [...above.stimuli, ...question.stimuli],
  });
  run(work.db, build.deleteFrom('guideQuestion').where('id', '=', question.id));
  return { kind: 'probe', questionId: above.id, index: above.probes.length };
}

/** The questions behind it, and its own probes and stimuli as questions, stand in the new section. */
function questionOut(work: Work, question: QuestionRow): GuideLine {
  const { guideId, sectionId } = question;
  describe(work, question.text);
  const behind = after(questionsOf(work.db, sectionId), question.id);
  const ids = behind.map(({ id }) => id);
  const next = after(sectionsOf(work.db, guideId), sectionId)[0]?.id ?? null;
  const id = insertSection(work, guideId, asSection(question, behind));
  placeSections(work, guideId, [id], next);
  moveTo(work, ids, id);
  placeQuestions(work, id, ids, null);
  run(work.db, build.deleteFrom('guideQuestion').where('id', '=', question.id));
  return { kind: 'section', id };
}

function probeOut(work: Work, question: QuestionRow, index: number): GuideLine {
  const text = question.probes[index];
  if (text === undefined) throw new AppError('not-found', { kind: 'probe', id: question.id });
  describe(work, text);
  const next = after(questionsOf(work.db, question.sectionId), question.id)[0]?.id ?? null;
  const id = insertQuestion(work, question.sectionId, { text, probes: question.probes.slice(index + 1) });
  placeQuestions(work, question.sectionId, [id], next);
  writeQuestion(work, question.id, { probes: question.probes.slice(0, index) });
  return { kind: 'question', id };
}

// The plan of a section holds that of its questions: together they take as long as before.
function asQuestion({ name: text, minutes }: SectionRow, questions: readonly QuestionRow[]) {
  const rest = (minutes ?? 0) - questionMinutes({ questions });
  return { text, minutes: rest > 0 ? rest : null };
}

function asSection({ text: name, minutes, probes, stimuli }: QuestionRow, behind: readonly QuestionRow[]) {
  const questions = [...probes, ...stimuli].map((line) => ({ text: line }));
  return { name, minutes: minutes === null ? null : minutes + questionMinutes({ questions: behind }), questions };
}

interface Row {
  readonly id: string;
}

function before<Found extends Row>(rows: readonly Found[], id: string): Found {
  const found = rows[rows.findIndex((row) => row.id === id) - 1];
  if (!found) throw new AppError('guide-level');
  return found;
}

const after = <Found extends Row>(rows: readonly Found[], id: string): readonly Found[] =>
  rows.slice(rows.findIndex((row) => row.id === id) + 1);

const sum = (one: number | null, other: number | null) =>
  one === null && other === null ? null : (one ?? 0) + (other ?? 0);

function moveTo(work: Work, questionIds: readonly string[], sectionId: string): void {
  if (questionIds.length === 0) return;
  run(
    work.db,
    build
      .updateTable('guideQuestion')
      .set({ sectionId })
      .where('id', 'in', [...questionIds]),
  );
}

const describe = (work: Work, text: string) => work.describe({ question: lineName(text) });
