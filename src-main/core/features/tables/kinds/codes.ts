import { codeColor, codeColorName } from '../../../../shared/domain/code-colors.ts';
import { withCodesBelow } from '../../../../shared/domain/code-tree.ts';
import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { readCodedRows } from '../coded-rows.ts';
import { column } from '../table-columns.ts';
import type { TableSource } from '../table-source.ts';

/** A row a code: the codebook with how much stands behind each code, alone and with the codes below it. */
export function codesTable(source: TableSource): PrintedTable {
  return {
    key: 'codes',
    name: source.say('names.codes'),
    columns: [
      column(source, 'code'),
      column(source, 'name'),
      column(source, 'level', 'number'),
      column(source, 'definition', 'words'),
      column(source, 'whenToUse', 'words'),
      column(source, 'whenNotToUse', 'words'),
      column(source, 'color'),
      column(source, 'colorName'),
      column(source, 'codings', 'number'),
      column(source, 'codingsBelow', 'number'),
      column(source, 'documents', 'number'),
      column(source, 'participants', 'number'),
    ],
    rows: rowsOf(source),
  };
}

interface Uses {
  codings: number;
  readonly documents: Set<string>;
  readonly participants: Set<string>;
}

/** Documents and participants are those of the code and of all codes below it. */
function* rowsOf(source: TableSource): Generator<readonly Cell[]> {
  const { codes, paths } = source;
  const levels = new Map<string, number>();
  const uses = countUses(source);
  for (const { id, parentId, name, definition, whenToUse, whenNotToUse, color } of codes) {
    levels.set(id, (levels.get(parentId ?? '') ?? 0) + 1);
    const all = [...withCodesBelow(codes, id)].flatMap((below) => uses.get(below) ?? []);
    const path = paths.get(id)!;
    yield [
      path,
      name,
      levels.get(id)!,
      definition,
      whenToUse,
      whenNotToUse,
      codeColor(color, 'light').solid,
      codeColorName(color),
      uses.get(id)?.codings ?? 0,
      all.reduce((sum, { codings }) => sum + codings, 0),
      new Set(all.flatMap(({ documents }) => [...documents])).size,
      new Set(all.flatMap(({ participants }) => [...participants])).size,
    ];
  }
}

function countUses(source: TableSource): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { codeId, documentId, participantId } of readCodedRows(source)) {
    const own = uses.get(codeId) ?? { codings: 0, documents: new Set(), participants: new Set() };
    uses.set(codeId, own);
    own.codings += 1;
    own.documents.add(documentId);
    if (participantId !== null) own.participants.add(participantId);
  }
  return uses;
}
