import type { ParsedTurn } from '../../../shared/domain/parse-turn.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { researcherId } from '../../db/researchers.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

/** Codes that this researcher gave to a whole turn, but for that of the question which it answers. */
const typedCodings = `SELECT coding.id, codeId FROM passage JOIN coding ON coding.passageId = passage.id
  WHERE documentId = ? AND start = ? AND end = ? AND researcherId = ?
    AND codeId NOT IN (SELECT codeId FROM mark JOIN guideQuestion ON guideQuestion.id = questionId
      WHERE mark.passageId = passage.id AND mark.kind = 'answers' AND codeId IS NOT NULL)`;

const inTurn = 'SELECT id FROM passage WHERE documentId = ? AND start BETWEEN ? AND ? AND end <= ?';

/** Takes from a turn the marks and codes that were typed with it, but what is typed again. */
export function forgetTyped(work: Work, documentId: string, turn: Stretch, { marks, codes }: ParsedTurn): void {
  const { start, end } = turn;
  const codings = prepared(work.db, typedCodings).all(documentId, start, end, researcherId(work)) as TypedCoding[];
  const kept = new Set(codes.map((code) => ('id' in code ? code.id : '')));
  codings
    .filter(({ codeId }) => !kept.has(codeId))
    .forEach(({ id }) => prepared(work.db, 'DELETE FROM coding WHERE id = ?').run(id));
  const gone = (['key-moment', 'follow-up'] as const).filter((kind) => !marks.some((mark) => mark.kind === kind));
  deleteMarksOf(work, documentId, turn, [...gone, 'non-verbal', 'addresses']);
}

/** Takes from a turn all that was noted of it while it was said. */
export function forgetNoted(work: Work, documentId: string, turn: Stretch): void {
  const { start, end } = turn;
  const own = 'SELECT id FROM passage WHERE documentId = ? AND start = ? AND end = ?';
  const sql = `DELETE FROM coding WHERE researcherId = ? AND passageId IN (${own})`;
  prepared(work.db, sql).run(researcherId(work), documentId, start, end);
  deleteMarksOf(work, documentId, turn, null);
}

interface TypedCoding {
  readonly id: string;
  readonly codeId: string;
}

/** Those of the kinds; of all where none are named, but what is of the recording. */
function deleteMarksOf(
  { db }: Work,
  documentId: string,
  { start, end }: Stretch,
  kinds: readonly string[] | null,
): void {
  const passageIds = prepared(db, inTurn).pluck().all(documentId, start, end, end) as string[];
  const sql = `DELETE FROM mark WHERE passageId IN (SELECT value FROM json_each(@among)) AND kind <> 'recorded'
    AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))`;
  prepared(db, sql).run({ among: JSON.stringify(passageIds), kinds: kinds && JSON.stringify(kinds) });
  deleteIfLoose(db, passageIds);
}
