import type { AnsweredQuestion } from '../../../shared/contract/debriefs.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { countTurns } from '../../../shared/domain/spoken-by.ts';
import { peopleInNotes } from '../../db/people-in-notes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { documentsInScope } from '../../db/session-notes.ts';
import { spokenMarks } from '../../db/spoken-passages.ts';
import type { SpokenMark } from '../../db/spoken-passages.ts';
import type { Work } from '../../open-project.ts';

export function readAnswers(
  { db }: Work,
  { guideId, ...scope }: CallParsed<'debriefs.answers'>,
): CallOutput<'debriefs.answers'> {
  const documentIds = documentsInScope(db, scope);
  const people = peopleInNotes(db, documentIds);
  const answers = Map.groupBy(
    spokenMarks(db, documentIds).filter(({ kind }) => kind === 'answers'),
    ({ questionId }) => questionId!,
  );
  const ids = people.map(({ id }) => id);
  const questions = questionsInUse(db, documentIds, [...answers.keys()]).filter(
    (question) => guideId === undefined || question.guideId === guideId,
  );
  return {
    people: [...people],
    questions: questions.map((question) => {
      const cells = cellsOf(ids, answers.get(question.id) ?? []);
      return { ...question, people: cells.length, cells };
    }),
  };
}

function cellsOf(people: readonly string[], marks: readonly SpokenMark[]): AnsweredQuestion['cells'] {
  const byPerson = Map.groupBy(marks, ({ participantId }) => participantId);
  return people.flatMap((participantId) => {
    const own = byPerson.get(participantId) ?? [];
    if (own.length === 0) return [];
    return [{ participantId, turns: countTurns(own), passageIds: [...new Set(own.map((mark) => mark.passageId))] }];
  });
}

// All of the guides by which the sessions were held, and what is answered besides.
const questionsSql = `SELECT question.id, question.text, question.kind, section.name AS section, guide.id AS guideId,
    guide.name AS guide
  FROM guide CROSS JOIN guideSection AS section ON section.guideId = guide.id
    CROSS JOIN guideQuestion AS question ON question.sectionId = section.id
  WHERE guide.id IN (SELECT guideId FROM documentGuide WHERE documentId IN (SELECT value FROM json_each(?)))
    OR question.id IN (SELECT value FROM json_each(?))
  ORDER BY guide.rowid, section.position, section.id, question.position, question.id`;

const questionsInUse = (db: Db, documentIds: readonly string[], answered: readonly string[]) =>
  prepared(db, questionsSql).all(JSON.stringify(documentIds), JSON.stringify(answered)) as Omit<
    AnsweredQuestion,
    'people' | 'cells'
  >[];
