import type { TFunction } from 'i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { parseAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import { foldName } from '../../../src-main/shared/domain/fold-name.ts';
import type { CellChange } from '../../ui/data-grid/grid-types.ts';
import { joinRecords, readRecord, type RecordChange } from './read-record.ts';
import { isRecordField } from './record-fields.ts';
import type { GridData } from './use-grid-data.ts';

export type Fill = Pick<CallInput<'attributes.fill'>, 'cells' | 'records'>;

export interface CellReader {
  /** Why what was typed or pasted can't be stored; null where it can. */
  reasonAgainst(change: CellChange): string | null;
  /** Why a single pseudonym can't be given; of several, which may change round, the core says it. */
  takenReason(change: CellChange): string | null;
  /** All of it as one command; what can't be stored is left out. */
  collect(changes: readonly CellChange[]): Fill;
  /** What is recorded by cells of one row. */
  recordOf(changes: readonly CellChange[]): RecordChange;
}

/** Reads cells of the grid: values of attributes, and what is recorded of participants. */
export function cellReader(t: TFunction, { subjects, fields }: Pick<GridData, 'subjects' | 'fields'>): CellReader {
  const recordOf = (changes: readonly CellChange[]) =>
    changes.reduce<RecordChange>((record, { columnId, text }) => {
      const read = isRecordField(columnId) ? readRecord(t, columnId, text) : null;
      return read?.kind === 'fits' ? joinRecords(record, read.record) : record;
    }, {});
  return {
    recordOf,
    reasonAgainst: ({ columnId, text }) => {
      if (isRecordField(columnId)) {
        const read = readRecord(t, columnId, text);
        return read.kind === 'unfit' ? read.reason : null;
      }
      const attribute = fields.find(({ id }) => id === columnId);
      const read = attribute ? parseAttributeValue(attribute.type, attribute.options, text) : null;
      return read?.kind === 'unfit' ? t(`participants.unfit.${read.reason}`) : null;
    },
    takenReason: ({ rowId, columnId, text }) =>
      columnId === 'pseudonym' && isTaken(subjects, { id: rowId, pseudonym: text.trim() })
        ? t('participants.nameTaken', { name: text.trim() })
        : null,
    collect: (changes) => {
      const byRow = Map.groupBy(
        changes.filter(({ columnId }) => isRecordField(columnId)),
        ({ rowId }) => rowId,
      );
      return {
        cells: changes
          .filter(({ columnId }) => !isRecordField(columnId))
          .map(({ rowId, columnId, text }) => ({ attributeId: columnId, subjectId: rowId, value: text })),
        records: [...byRow].map(([id, own]) => ({ id, ...recordOf(own) })),
      };
    },
  };
}

function isTaken(
  subjects: GridData['subjects'],
  { id, pseudonym }: { readonly id: string; readonly pseudonym: string },
) {
  const called = ({ name, values }: GridData['subjects'][number]) => foldName(values['pseudonym'] || name);
  return pseudonym !== '' && subjects.some((one) => one.id !== id && called(one) === foldName(pseudonym));
}
