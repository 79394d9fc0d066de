import { countWords } from '../../../../shared/domain/count-words.ts';
import { printClock } from '../../../../shared/domain/print-clock.ts';
import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { readCodedRows } from '../coded-rows.ts';
import { readSubjectAttributes } from '../subject-attributes.ts';
import { column } from '../table-columns.ts';
import { participantName } from '../table-source.ts';
import type { TableSource } from '../table-source.ts';
import { tellDocuments } from '../tell-documents.ts';

/** A row a coding: which words, of whom, where, by whom they were coded, and all that is known of who said them. */
export function passagesTable(source: TableSource): PrintedTable {
  const { db, say } = source;
  const participants = readSubjectAttributes(db, 'participant');
  const documents = readSubjectAttributes(db, 'document');
  return {
    key: 'passages',
    name: say('names.passages'),
    columns: [
      column(source, 'code'),
      column(source, 'text', 'words'),
      column(source, 'document'),
      column(source, 'folder'),
      column(source, 'documentKind'),
      column(source, 'speaker'),
      column(source, 'participant'),
      column(source, 'turn', 'number'),
      column(source, 'time'),
      column(source, 'start', 'number'),
      column(source, 'end', 'number'),
      column(source, 'words', 'number'),
      column(source, 'weight', 'number'),
      column(source, 'valence', 'number'),
      column(source, 'memo', 'words'),
      column(source, 'researcher'),
      column(source, 'codedAt', 'moment'),
      ...participants.columns,
      ...documents.columns,
    ],
    rows: rowsOf(source, (row) => [...participants.cellsOf(row.participantId), ...documents.cellsOf(row.documentId)]),
  };
}

interface Owners {
  readonly participantId: string | null;
  readonly documentId: string;
}

function* rowsOf(source: TableSource, attributesOf: (row: Owners) => readonly Cell[]): Generator<readonly Cell[]> {
  const { db, paths, say, quote, nameOf, nameDocument } = source;
  const documents = tellDocuments(db);
  for (const row of readCodedRows(source)) {
    const { name, kind, folder } = documents.get(row.documentId)!;
    yield [
      paths.get(row.codeId)!,
      quote(row),
      nameDocument(name),
      folder,
      say(`kinds.${kind}`),
      nameOf(row),
      participantName(source, row.participantId),
      row.turn,
      row.at === null ? null : printClock(row.at),
      row.start,
      row.end,
      countWords(row.text),
      row.weight,
      row.valence,
      row.memo,
      row.researcher,
      new Date(row.createdAt),
      ...attributesOf(row),
    ];
  }
}
