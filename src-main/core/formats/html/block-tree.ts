import type { ParsedBlock, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { refuseManyParagraphs } from '../../../shared/domain/refuse-huge-text.ts';
import { readDefinitionList, readTable, type TableRow } from '../table/read-table.ts';

export interface BlockTree {
  readonly add: (block: ParsedBlock | null) => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly end: () => readonly ParsedBlock[];
}

interface OpenTable {
  readonly kind: 'table' | 'dl';
  readonly rows: ParsedBlock[][][];
  /** Where the blocks of the open cell go. */
  cell: ParsedBlock[] | null;
}

/** Sorts blocks into the cells of tables and definition lists, which may stand in one another. */
export function blockTree(options: ParseOptions): BlockTree {
  const blocks: ParsedBlock[] = [];
  const tables: OpenTable[] = [];

  let added = 0;
  const target = () => tables.findLast((table) => table.cell !== null)?.cell ?? blocks;
  const addCell = (table: OpenTable, isNewRow: boolean) => {
    table.cell = [];
    if (isNewRow || table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push(table.cell);
  };

  const open = (name: string) => {
    const table = tables.at(-1);
    if (name === 'table' || name === 'dl') tables.push({ kind: name, rows: [], cell: null });
    else if (table?.kind === 'table' && name === 'tr') table.rows.push([]);
    else if (table?.kind === 'table' && (name === 'td' || name === 'th')) addCell(table, false);
    else if (table?.kind === 'dl' && name === 'dt') addCell(table, true);
    else if (table?.kind === 'dl' && name === 'dd') openDefinition(table, addCell);
  };

  const close = (name: string) => {
    const table = tables.at(-1);
    if (!table) return;
    if (name === table.kind) {
      tables.pop();
      target().push(...finished(table, options));
    } else if (['td', 'th', 'dt', 'dd'].includes(name)) table.cell = null;
  };

  const add = (block: ParsedBlock | null) => {
    if (!block) return;
    added += 1;
    refuseManyParagraphs(added);
    target().push(block);
  };
  return { add, open, close, end: () => blocks };
}

/** Several definitions of one term share its cell. */
function openDefinition(table: OpenTable, addCell: (table: OpenTable, isNewRow: boolean) => void): void {
  const definition = table.rows.at(-1)?.[1];
  if (definition) table.cell = definition;
  else addCell(table, false);
}

function finished(table: OpenTable, options: ParseOptions): readonly ParsedBlock[] {
  const rows: readonly TableRow[] = table.rows;
  return table.kind === 'table' ? readTable(rows, options) : readDefinitionList(rows, options);
}
