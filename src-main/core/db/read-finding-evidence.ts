import type { FindingEvidence } from '../../shared/contract/findings.ts';
import { fitsExcerpt } from '../../shared/domain/fits-excerpt.ts';
import { withSources } from './passage-sources.ts';
import type { StoredPlace } from './passage-sources.ts';
import { codesOf } from './read-evidence.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** A piece of evidence with what its strength is counted by. */
export interface FindingPiece extends FindingEvidence {
  readonly findingId: string;
  readonly participantId: string | null;
}

interface EvidenceRow extends StoredPlace {
  readonly evidenceId: string;
  readonly findingId: string;
  readonly passageId: string;
  readonly side: FindingEvidence['side'];
  readonly excerpt: string | null;
  readonly fromCardId: string | null;
  readonly fromCellId: string | null;
}

const everyFinding = 'evidence CROSS JOIN passage ON passage.id = evidence.passageId WHERE findingId IS NOT NULL';
const theseFindings = `json_each(?) AS wanted CROSS JOIN evidence ON evidence.findingId = wanted.value
  CROSS JOIN passage ON passage.id = evidence.passageId`;

/** What stands behind findings, these or all: what is for one first, then what is against it, each in its order. */
export function readFindingEvidence(db: Db, findingIds?: readonly string[]): FindingPiece[] {
  const read = prepared(
    db,
    `SELECT evidence.id AS evidenceId, findingId, side, excerpt, fromCardId, fromCellId,
       passage.id AS passageId, documentId, start, end, formerText
     FROM ${findingIds ? theseFindings : everyFinding} ORDER BY side = 'against', evidence.position, evidence.id`,
  );
  const rows = (findingIds ? read.all(JSON.stringify(findingIds)) : read.all()) as EvidenceRow[];
  const codes = codesOf(
    db,
    rows.map(({ passageId }) => passageId),
  );
  const isFromElsewhere = rows.some(({ fromCardId, fromCellId }) => fromCardId !== null || fromCellId !== null);
  const origins = isFromElsewhere ? readOrigins(db) : new Map<string, Origin>();
  return withSources(db, rows).map(({ fromCardId, fromCellId, excerpt, ...row }) => ({
    ...row,
    excerpt: excerpt !== null && fitsExcerpt(excerpt, row.text) ? excerpt : null,
    from: origins.get(fromCardId ?? fromCellId ?? '') ?? null,
    codes: codes.get(row.passageId) ?? [],
  }));
}

type Origin = FindingEvidence['from'] & {};

/** The cards and cells by which evidence came, by their ids. */
function readOrigins(db: Db): ReadonlyMap<string, Origin> {
  const cards = prepared(
    db,
    `SELECT DISTINCT 'card' AS kind, card.id AS cardId, board.id AS boardId, board.name
     FROM evidence CROSS JOIN card ON card.id = evidence.fromCardId CROSS JOIN board ON board.id = card.boardId
     WHERE evidence.findingId IS NOT NULL`,
  ).all() as Extract<Origin, { kind: 'card' }>[];
  const cells = prepared(
    db,
    `SELECT DISTINCT 'cell' AS kind, cell.id AS cellId, journey.id AS journeyId, journey.name
     FROM evidence CROSS JOIN cell ON cell.id = evidence.fromCellId
       CROSS JOIN stage ON stage.id = cell.stageId CROSS JOIN journey ON journey.id = stage.journeyId
     WHERE evidence.findingId IS NOT NULL`,
  ).all() as Extract<Origin, { kind: 'cell' }>[];
  return new Map<string, Origin>([
    ...cards.map((card) => [card.cardId, card] as const),
    ...cells.map((cell) => [cell.cellId, cell] as const),
  ]);
}
