import type { Card } from '../../shared/contract/boards.ts';
import type { CallOutput } from '../../shared/contract/index.ts';
import { plainText } from '../../shared/domain/plain-text.ts';
import { withSources } from './passage-sources.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { readClusters, requireBoard } from './read-board.ts';

/** Each document is read once, and all codes in one statement, however many cards there are. */
export function readBoardContents(db: Db, boardId: string): CallOutput<'boards.contents'> {
  const { name } = requireBoard(db, boardId);
  const passages = new Map(readPassages(db, boardId).map((row) => [row.id, row]));
  const codes = Map.groupBy(readCodesOfCards(db, boardId), (row) => row.cardId);
  const cards = readCards(db, boardId).map((row): Card => {
    const passage = passages.get(row.id);
    const full = passage?.text ?? wordsOf(row);
    const isShortened = full !== null && row.text !== null && row.text !== full;
    return {
      id: row.id,
      kind: kindOf(row),
      targetId: row.passageId ?? row.codeId ?? row.memoId ?? row.findingId,
      text: row.text ?? full ?? '',
      fullText: isShortened ? full : null,
      isShortened,
      source: passage ? sourceOf(passage) : null,
      codes: (codes.get(row.id) ?? []).map(({ codeId, name, color, valence }) => ({ codeId, name, color, valence })),
      createdAt: row.createdAt,
    };
  });
  return { name, cards, clusters: readClusters(db, boardId) };
}

interface CardRow {
  readonly id: string;
  readonly passageId: string | null;
  readonly codeId: string | null;
  readonly memoId: string | null;
  readonly findingId: string | null;
  readonly text: string | null;
  readonly createdAt: number;
  readonly codeName: string | null;
  readonly memoTitle: string | null;
  readonly memoText: string | null;
  readonly findingTitle: string | null;
}

function readCards(db: Db, boardId: string): CardRow[] {
  const sql = `SELECT card.id, card.passageId, card.codeId, card.memoId, card.findingId, card.text, card.createdAt,
      code.name AS codeName, memo.title AS memoTitle, memo.text AS memoText, finding.title AS findingTitle
    FROM card LEFT JOIN code ON code.id = card.codeId LEFT JOIN memo ON memo.id = card.memoId
      LEFT JOIN finding ON finding.id = card.findingId
    WHERE card.boardId = ? ORDER BY card.createdAt, card.rowid`;
  return prepared(db, sql).all(boardId) as CardRow[];
}

type PassageRow = ReturnType<typeof readPassages>[number];

function readPassages(db: Db, boardId: string) {
  const sql = `SELECT card.id, documentId, start, end, formerText
    FROM card CROSS JOIN passage ON passage.id = card.passageId WHERE card.boardId = ?`;
  const rows = prepared(db, sql).all(boardId) as {
    readonly id: string;
    readonly documentId: string;
    readonly start: number;
    readonly end: number;
    readonly formerText: string | null;
  }[];
  return withSources(db, rows);
}

interface CodeOfCard {
  readonly cardId: string;
  readonly codeId: string;
  readonly name: string;
  readonly color: number;
  readonly valence: number | null;
}

// Valence is the mean of all who rated. CROSS JOIN keeps SQLite from beginning with all codings of the project.
function readCodesOfCards(db: Db, boardId: string): CodeOfCard[] {
  const sql = `SELECT card.id AS cardId, code.id AS codeId, code.name, code.color,
      CAST(round(avg(coding.valence)) AS INTEGER) AS valence
    FROM card CROSS JOIN coding ON coding.passageId = card.passageId CROSS JOIN code ON code.id = coding.codeId
    WHERE card.boardId = ? GROUP BY card.id, code.id
    UNION ALL SELECT card.id, code.id, code.name, code.color, NULL
    FROM card CROSS JOIN code ON code.id = card.codeId WHERE card.boardId = ?
    ORDER BY code.name`;
  return prepared(db, sql).all(boardId, boardId) as CodeOfCard[];
}

function kindOf(row: CardRow): Card['kind'] {
  if (row.passageId !== null) return 'passage';
  if (row.codeId !== null) return 'code';
  if (row.memoId !== null) return 'memo';
  return row.findingId === null ? 'note' : 'finding';
}

function wordsOf({ codeName, memoTitle, memoText, findingTitle }: CardRow): string | null {
  if (memoText === null) return codeName ?? findingTitle;
  return [memoTitle ?? '', plainText(memoText)].filter((part) => part !== '').join('\n');
}

function sourceOf({
  documentId,
  document,
  participantId,
  speaker,
  at,
  turn,
  start,
  end,
  isEmptied,
  isWithheld,
}: PassageRow) {
  return { documentId, document, participantId, speaker, at, turn, start, end, isEmptied, isWithheld };
}
