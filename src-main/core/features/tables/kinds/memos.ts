import type { Memo } from '../../../../shared/contract/memos.ts';
import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { listMemos } from '../../../db/read-memos.ts';
import { column } from '../table-columns.ts';
import type { TableSource } from '../table-source.ts';

/** A row a memo: what it is about, what it says, by whom and when. */
export function memosTable(source: TableSource): PrintedTable {
  return {
    key: 'memos',
    name: source.say('names.memos'),
    columns: [
      column(source, 'about'),
      column(source, 'on'),
      column(source, 'code'),
      column(source, 'passage', 'words'),
      column(source, 'title'),
      column(source, 'memo', 'words'),
      column(source, 'researcher'),
      column(source, 'createdAt', 'moment'),
      column(source, 'updatedAt', 'moment'),
    ],
    rows: rowsOf(source),
  };
}

function* rowsOf(source: TableSource): Generator<readonly Cell[]> {
  const { db, say, paths, nameDocument } = source;
  for (const memo of listMemos(db))
    yield [
      say(`targets.${memo.target.kind}`),
      nameDocument(memo.on),
      paths.get(memo.codeId ?? '') ?? null,
      wordsOf(memo, source),
      memo.title,
      memo.text,
      memo.researcher,
      new Date(memo.createdAt),
      new Date(memo.updatedAt),
    ];
}

function wordsOf({ words, place }: Memo, { quote }: TableSource): string | null {
  return words === null || place === null ? words : quote({ ...place, text: words });
}
