import type { CallOutput } from '../../shared/contract/index.ts';
import type { DebriefItem } from '../../shared/contract/debriefs.ts';
import { quotesById } from './quote-passages.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

interface ItemRow {
  readonly id: string;
  readonly kind: DebriefItem['kind'];
  readonly text: string;
  readonly findingId: string | null;
  readonly title: string | null;
}

const itemsSql = `SELECT debriefItem.id, kind, debriefItem.text, findingId, title
  FROM debriefItem LEFT JOIN finding ON finding.id = findingId WHERE sessionId = ?
  ORDER BY instr('finding surprise change', kind), debriefItem.position, debriefItem.id`;

const linksSql = `SELECT itemId, passageId FROM debriefPassage CROSS JOIN debriefItem ON debriefItem.id = itemId
  WHERE sessionId = ? ORDER BY number`;

const answersSql = `SELECT DISTINCT itemId, guideQuestion.id, guideQuestion.text
  FROM debriefItem CROSS JOIN debriefPassage ON itemId = debriefItem.id
    CROSS JOIN passage ON passage.id = debriefPassage.passageId
    CROSS JOIN passage AS answer ON answer.documentId = passage.documentId
      AND answer.start < passage.end AND answer.end > passage.start
    CROSS JOIN mark ON mark.passageId = answer.id AND mark.kind = 'answers'
    CROSS JOIN guideQuestion ON guideQuestion.id = mark.questionId
  WHERE sessionId = ? ORDER BY guideQuestion.position, guideQuestion.id`;

type Link = readonly [itemId: string, passageId: string];
type Answer = readonly [itemId: string, questionId: string, text: string];

/** Findings, surprises and changes of a session, each with the passages that it stands on. */
export function readDebriefItems(db: Db, sessionId: string): CallOutput<'debriefs.get'>['items'] {
  const links = prepared(db, linksSql).raw().all(sessionId) as Link[];
  const quotes = quotesById(
    db,
    links.map(([, passageId]) => passageId),
  );
  const byItem = Map.groupBy(links, ([itemId]) => itemId);
  const answers = Map.groupBy(prepared(db, answersSql).raw().all(sessionId) as Answer[], ([itemId]) => itemId);
  return (prepared(db, itemsSql).all(sessionId) as ItemRow[]).map(({ findingId, title, ...item }) => ({
    ...item,
    finding: findingId === null ? null : { id: findingId, title: title! },
    passages: (byItem.get(item.id) ?? []).map(([, passageId]) => quotes.get(passageId)!),
    questions: (answers.get(item.id) ?? []).map(([, id, text]) => ({ id, text })),
  }));
}
