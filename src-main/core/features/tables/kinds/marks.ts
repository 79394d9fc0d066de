import type { MarkKind } from '../../../../shared/contract/capture.ts';
import { printClock } from '../../../../shared/domain/print-clock.ts';
import { withSources } from '../../../db/passage-sources.ts';
import type { PassageSource, StoredPlace } from '../../../db/passage-sources.ts';
import { codesOf } from '../../../db/read-evidence.ts';
import { prepared } from '../../../db/run.ts';
import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { column } from '../table-columns.ts';
import { participantName } from '../table-source.ts';
import type { TableSource } from '../table-source.ts';

/** A row a mark: what was noted while somebody spoke, on which words. */
export function marksTable(source: TableSource): PrintedTable {
  return {
    key: 'marks',
    name: source.say('names.marks'),
    columns: [
      column(source, 'mark'),
      column(source, 'text', 'words'),
      column(source, 'document'),
      column(source, 'session'),
      column(source, 'speaker'),
      column(source, 'participant'),
      column(source, 'turn', 'number'),
      column(source, 'time'),
      column(source, 'other'),
      column(source, 'question', 'words'),
      column(source, 'problemSeverity', 'number'),
      column(source, 'code'),
      column(source, 'start', 'number'),
      column(source, 'end', 'number'),
    ],
    rows: rowsOf(source),
  };
}

interface MarkRow extends StoredPlace {
  readonly kind: MarkKind;
  readonly passageId: string;
  readonly byId: string | null;
  readonly question: string | null;
  readonly severity: number | null;
  readonly session: string | null;
}

const ofDocument = `SELECT mark.kind, passageId, mark.participantId AS byId, guideQuestion.text AS question, severity,
    session.name AS session, passage.documentId, start, end, formerText
  FROM passage CROSS JOIN mark ON passageId = passage.id LEFT JOIN guideQuestion ON guideQuestion.id = questionId
    LEFT JOIN session ON session.documentId = passage.documentId
  WHERE passage.documentId = ? ORDER BY start, end, mark.createdAt, mark.rowid`;

/** One document in memory at a time. */
function* rowsOf(source: TableSource): Generator<readonly Cell[]> {
  const { db, documentIds } = source;
  const ids = prepared(db, 'SELECT id FROM document ORDER BY number').pluck().all() as string[];
  for (const documentId of ids) {
    if (documentIds && !documentIds.has(documentId)) continue;
    const rows = prepared(db, ofDocument).all(documentId) as MarkRow[];
    const codes = codesOf(
      db,
      rows.map(({ passageId }) => passageId),
    );
    for (const row of withSources(db, rows)) yield cellsOf(row, codes.get(row.passageId) ?? [], source);
  }
}

function cellsOf(row: Omit<MarkRow, 'formerText'> & PassageSource, codes: readonly string[], source: TableSource) {
  const { say, quote, nameOf, nameDocument } = source;
  return [
    say(`marks.${row.kind}`),
    quote(row),
    nameDocument(row.document),
    row.session === null ? null : nameDocument(row.session),
    nameOf(row),
    participantName(source, row.participantId),
    row.turn,
    row.at === null ? null : printClock(row.at),
    participantName(source, row.byId),
    row.question,
    row.severity,
    codes.join('; '),
    row.start,
    row.end,
  ];
}
