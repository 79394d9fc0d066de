import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { listDocuments } from '../../../db/read-documents.ts';
import { readSubjectAttributes } from '../subject-attributes.ts';
import { column } from '../table-columns.ts';
import type { TableSource } from '../table-source.ts';
import { tellDocuments } from '../tell-documents.ts';

/** A row a document: how much is in it and coded of it, and its attributes. */
export function documentsTable(source: TableSource): PrintedTable {
  const attributes = readSubjectAttributes(source.db, 'document');
  return {
    key: 'documents',
    name: source.say('names.documents'),
    columns: [
      column(source, 'document'),
      column(source, 'folder'),
      column(source, 'documentKind'),
      column(source, 'speakers', 'words'),
      column(source, 'tags'),
      column(source, 'characters', 'number'),
      column(source, 'words', 'number'),
      column(source, 'turns', 'number'),
      column(source, 'codings', 'number'),
      column(source, 'codedShare', 'number'),
      column(source, 'importedAt', 'moment'),
      ...attributes.columns,
    ],
    rows: rowsOf(source, attributes.cellsOf),
  };
}

function* rowsOf(source: TableSource, cellsOf: (id: string) => readonly Cell[]): Generator<readonly Cell[]> {
  const { db, say, nameDocument } = source;
  const told = tellDocuments(db);
  for (const row of listDocuments(db))
    yield [
      nameDocument(row.name),
      told.get(row.id)!.folder,
      say(`kinds.${row.kind}`),
      row.speakers.map(nameDocument).join('; '),
      row.tags.join('; '),
      row.characters,
      row.words,
      row.turns,
      row.codings,
      Math.round(row.coded * 10_000) / 10_000,
      new Date(row.createdAt),
      ...cellsOf(row.id),
    ];
}
