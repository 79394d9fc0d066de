import type { Finding } from '../../shared/contract/findings.ts';
import { withSources } from './passage-sources.ts';
import { codesOf } from './read-evidence.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

export function listFindings(db: Db): Finding[] {
  const findings = all(
    db,
    build.selectFrom('finding').select(['id', 'title', 'text', 'recommendation', 'priority']).orderBy('position'),
  );
  const evidence = Map.groupBy(readEvidence(db), (row) => row.findingId);
  return findings.map((finding) => {
    const rows = evidence.get(finding.id) ?? [];
    return {
      ...finding,
      evidence: rows.map(({ participantId: _participantId, findingId: _findingId, ...passage }) => passage),
      participants: new Set(rows.map((row) => row.participantId).filter((id) => id !== null)).size,
      documents: new Set(rows.map((row) => row.documentId)).size,
    };
  });
}

function readEvidence(db: Db) {
  const rows = all(
    db,
    build
      .selectFrom('evidence')
      .innerJoin('passage', 'passage.id', 'evidence.passageId')
      .where('evidence.findingId', 'is not', null)
      .select([
        'evidence.id as evidenceId',
        'evidence.fromCardId',
        'evidence.fromCellId',
        'evidence.findingId',
        'passage.id as passageId',
        'passage.documentId',
        'passage.start',
        'passage.end',
        'passage.formerText',
      ])
      .orderBy('evidence.position'),
  );
  const codes = codesOf(
    db,
    rows.map(({ passageId }) => passageId),
  );
  const origins = readOrigins(db);
  return withSources(db, rows).map(({ fromCardId, fromCellId, ...row }) => ({
    ...row,
    from: origins.get(fromCardId ?? fromCellId ?? '') ?? null,
    codes: codes.get(row.passageId) ?? [],
  }));
}

type Origin = Finding['evidence'][number]['from'] & {};

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
