import type { MarkKind } from '../../shared/contract/capture.ts';
import { stretchAt } from '../../shared/domain/stretches.ts';
import type { SpokenStretch } from '../../shared/domain/spoken-by.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface SpokenCoding extends SpokenStretch {
  readonly codeId: string;
}

export interface SpokenMark extends SpokenStretch {
  readonly id: string;
  readonly kind: MarkKind;
  /** Who is addressed, agrees or disagrees. */
  readonly byId: string | null;
  readonly questionId: string | null;
  readonly severity: number | null;
}

type CodingRow = readonly [codeId: string, passageId: string, start: number, end: number];

// Passage by passage and code by code, as the indexes have them: what several researchers gave stands side by side.
const codingsSql = `SELECT codeId, passageId, start, end FROM passage CROSS JOIN coding ON passageId = passage.id
  WHERE documentId = ? AND end > start ORDER BY start, end`;

/** The codes on each passage, however many researchers gave them, with who says it. Emptied passages aside. */
export const spokenCodings = (db: Db, documentIds: readonly string[]): readonly SpokenCoding[] =>
  documentIds.flatMap((documentId) => {
    const all = prepared(db, codingsSql).raw().all(documentId) as CodingRow[];
    const rows = all.filter(
      ([code, passage], index) => code !== all[index - 1]?.[0] || passage !== all[index - 1]?.[1],
    );
    const turnAt = rows.length === 0 ? noTurn : turnFinder(db, documentId);
    return rows.map(([codeId, passageId, start, end]) => {
      const { participantId, turnStart } = turnAt(start);
      return { codeId, passageId, documentId, start, end, participantId, turnStart };
    });
  });

const marksSql = `SELECT mark.id, kind, mark.participantId AS byId, questionId, severity, passageId, documentId, start, end
  FROM passage CROSS JOIN mark ON passageId = passage.id
  WHERE documentId = ? AND end > start ORDER BY start, end, mark.createdAt, mark.rowid`;

/** Marks with who says the words, in the order of the text. */
export const spokenMarks = (db: Db, documentIds: readonly string[]): readonly SpokenMark[] =>
  documentIds.flatMap((id) => {
    const rows = prepared(db, marksSql).all(id) as Omit<SpokenMark, keyof Said>[];
    const turnAt = rows.length === 0 ? noTurn : turnFinder(db, id);
    return rows.map((row) => ({ ...row, ...turnAt(row.start) }));
  });

type Said = Pick<SpokenStretch, 'participantId' | 'turnStart'>;
type TurnRow = readonly [start: number, end: number, participantId: string];

const turnsSql = `SELECT start, end, participantId FROM turn CROSS JOIN speaker ON speaker.id = speakerId
  WHERE turn.documentId = ? ORDER BY start`;

const nobody: Said = { participantId: null, turnStart: null };
const noTurn = (): Said => nobody;

/** Tells who speaks at an offset of a document, and where the turn begins. */
function turnFinder(db: Db, documentId: string): (offset: number) => Said {
  const rows = prepared(db, turnsSql).raw().all(documentId) as TurnRow[];
  const turns = rows.map(([start, end, participantId]) => ({ start, end, said: { participantId, turnStart: start } }));
  return (offset) => turns[stretchAt(turns, offset)]?.said ?? nobody;
}
