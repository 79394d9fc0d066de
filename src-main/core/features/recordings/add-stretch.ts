import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { printClock } from '../../../shared/domain/print-clock.ts';
import { codePassages } from '../../db/code-passages.ts';
import { targetCode } from '../../db/codes.ts';
import { documentName } from '../../db/documents.ts';
import { passageId } from '../../db/passages.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { changeText } from '../../texts/change-text.ts';
import { readText } from '../../texts/read-text.ts';
import { recordWhole } from '../../texts/record-edit.ts';

/** A line such as `[0:12–0:34]` in front of what is said later. It is nobody's turn until somebody says whose it is. */
export function addStretch(work: Work, input: CallParsed<'turns.addStretch'>): CallOutput<'turns.addStretch'> {
  const { documentId, code } = input;
  const [since, until] = [Math.min(input.since, input.until), Math.max(input.since, input.until)];
  const words = `[${printClock(since)}–${printClock(until)}]`;
  work.describe({ name: documentName(work.db, documentId), time: words });
  const place = insertLine(work, documentId, { words, at: placeInTime(work.db, documentId, since) });
  const passage = passageId(work, { documentId, ...place });
  const mark = { id: work.newId(), passageId: passage, kind: 'recorded' as const, since, until, createdAt: work.now() };
  run(work.db, build.insertInto('mark').values(mark));
  if (code) codePassages(work, { codeId: targetCode(work, code).id, passageIds: [passage] });
  return { passageId: passage, ...place };
}

/** Where what is said later begins; null at the end of the text. */
function placeInTime(db: Db, documentId: string, since: number): number | null {
  const sql = `SELECT min(start) FROM (
      SELECT start FROM turn WHERE documentId = ? AND at > ?
      UNION ALL SELECT start FROM mark JOIN passage ON passage.id = passageId
        WHERE documentId = ? AND mark.kind = 'recorded' AND since > ?)`;
  return prepared(db, sql).pluck().get(documentId, since, documentId, since) as number | null;
}

function insertLine(work: Work, documentId: string, line: { readonly words: string; readonly at: number | null }) {
  const text = readText(work.db, documentId);
  const isFirst = text === '';
  const from = line.at === null ? text.length : text.lastIndexOf('\n', Math.max(0, line.at - 1)) + 1;
  const insert = line.at !== null ? `${line.words}\n` : isFirst ? line.words : `\n${line.words}`;
  const start = line.at !== null || isFirst ? from : from + 1;
  const end = start + line.words.length;
  const neighbours = turnsBeside(work.db, documentId, from);
  recordWhole(work, { documentId, kind: 'turns' }, () => {
    const changed = changeText(work, documentId, [{ from, to: from, insert }]);
    neighbours.forEach((turn) => standApart(work.db, turn, turn.start >= from ? insert.length : 0));
    return changed;
  });
  return { start, end };
}

interface TurnPlace {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function turnsBeside(db: Db, documentId: string, offset: number): readonly TurnPlace[] {
  const turn = 'SELECT number, start, end FROM turn WHERE documentId = ? AND';
  const before = prepared(db, `${turn} start < ? ORDER BY start DESC LIMIT 1`).get(documentId, offset);
  const behind = prepared(db, `${turn} start >= ? ORDER BY start LIMIT 1`).get(documentId, offset);
  return [before, behind].filter((row) => row !== undefined) as TurnPlace[];
}

// A turn grows with words that are typed at its edges; this line is not among them.
function standApart(db: Db, { number, start, end }: TurnPlace, shift: number): void {
  const place = { start: start + shift, end: end + shift };
  run(db, build.updateTable('turn').set(place).where('number', '=', number));
}
