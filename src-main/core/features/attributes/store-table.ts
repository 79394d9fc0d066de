import type { AttributeSubject } from '../../../shared/contract/participants.ts';
import { type PlannedColumn, rowKey, type TablePlan } from '../../../shared/domain/plan-table.ts';
import { parseAttributeValue } from '../../../shared/domain/attribute-values.ts';
import { participantId } from '../../db/participants.ts';
import type { Work } from '../../open-project.ts';
import { insertAttribute } from './commands.ts';
import { type CellText, writeValues } from '../../db/write-attribute-values.ts';

export interface StoreTableOptions {
  readonly subject: AttributeSubject;
  /** Makes participants of rows that match none. */
  readonly isMaking: boolean;
}

export interface StoredTable {
  readonly cells: number;
  readonly created: number;
  readonly attributes: number;
}

/** Empty cells leave what is there; of several rows about one the last cell that holds something counts. */
export function storeTable(work: Work, { rows, columns }: TablePlan, options: StoreTableOptions): StoredTable {
  const subjects = new Map<string, string>();
  let created = 0;
  for (const row of rows) {
    const key = rowKey(row);
    if (row.subjectId !== null) subjects.set(key, row.subjectId);
    else if (options.isMaking && !row.isAmbiguous && !subjects.has(key)) {
      subjects.set(key, participantId(work, row.name.slice(0, 200)));
      created += 1;
    }
  }
  const used = columns.filter(({ attributeId, filled }) => attributeId !== null || filled > 0);
  const cells = used.flatMap((column) => {
    const attributeId =
      column.attributeId ?? insertAttribute(work, { subject: options.subject, name: column.header, type: column.type });
    const texts = new Map<string, string>();
    for (const row of rows) {
      const subjectId = subjects.get(rowKey(row));
      const text = row.cells[column.index] ?? '';
      if (subjectId !== undefined && isTaken(column, text)) texts.set(subjectId, text);
    }
    return [...texts].map(([subjectId, value]): CellText => ({ attributeId, subjectId, value }));
  });
  writeValues(work.db, cells);
  return { cells: cells.length, created, attributes: used.filter(({ attributeId }) => attributeId === null).length };
}

const isTaken = ({ type, options }: PlannedColumn, text: string) =>
  text.trim() !== '' && parseAttributeValue(type, options, text).kind === 'fits';
