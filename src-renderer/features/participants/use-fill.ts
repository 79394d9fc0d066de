import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import type { BlockRest, CellChange, CellPlace } from '../../ui/data-grid/grid-types.ts';
import { showNotice } from '../../workspace/notices.ts';
import { cellReader } from './cell-reader.ts';
import { offerRows } from './offer-rows.ts';
import { isRecordField } from './record-fields.ts';
import type { GridData } from './use-grid-data.ts';
import { useRename } from './use-rename.ts';
import { useSetRecord } from './use-set-record.ts';

/** What a grid does with what is typed into a cell, and with blocks that are pasted, emptied or filled down. */
export function useFill(data: GridData) {
  const { kind, subjects, fields } = data;
  const { t } = useTranslation();
  const fill = useCall('attributes.fill');
  const setRecord = useSetRecord();
  const rename = useRename(data);
  const reader = cellReader(t, data);
  const say = (message: string) => void showNotice({ kind: 'error', message });

  const commit = ({ rowId, columnId }: CellPlace, text: string): string | null => {
    if (columnId === 'name') return rename(rowId, text);
    const change = { rowId, columnId, text };
    const reason = reader.reasonAgainst(change) ?? reader.takenReason(change);
    if (reason === null && isRecordField(columnId)) setRecord(rowId, reader.recordOf([change]));
    else if (reason === null) fill.mutate(reader.collect([change]));
    return reason;
  };

  const block = (changes: readonly CellChange[], rest: BlockRest | null): void => {
    const names = changes.filter(({ columnId }) => columnId === 'name');
    const isNameChange = names.some(({ rowId, text }) => subjects.find(({ id }) => id === rowId)?.name !== text.trim());
    if (isNameChange) return say(t('participants.pasteNames'));
    if (rest && rest.columns > 0) return say(t('participants.pasteColumns', { count: rest.columns }));
    const cells = changes.filter(({ columnId }) => columnId !== 'name');
    const columns = ['name', ...fields.map(({ id }) => id)];
    const from = columns.indexOf(rest?.firstColumnId ?? 'name');
    const extra = (rest?.rows ?? []).map((row) =>
      row.map((text, index): CellChange => ({ rowId: '', columnId: columns[from + index] ?? '', text })),
    );
    const unfit = [...cells, ...extra.flat()].flatMap((change) => {
      const reason = reader.reasonAgainst(change);
      return reason === null ? [] : [{ ...change, reason }];
    });
    const [first] = unfit;
    if (first) {
      const name = fields.find(({ id }) => id === first.columnId)?.name ?? '';
      return say(t('participants.pasteUnfit', { count: unfit.length, value: first.text, name, reason: first.reason }));
    }
    if (extra.length === 0) return cells.length > 0 ? fill.mutate(reader.collect(cells)) : undefined;
    if (kind === 'document') return say(t('participants.pasteDocuments', { count: extra.length }));
    if (from !== 0) return say(t('participants.pasteRows', { count: extra.length }));
    const refusal = offerRows(t, { subjects, extra, cells, reader });
    if (refusal !== null) say(refusal);
  };
  return { commit, block };
}
