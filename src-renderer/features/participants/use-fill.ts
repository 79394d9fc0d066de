import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { type AttributeReason, parseAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import { useCall } from '../../api/use-call.ts';
import type { BlockRest, CellChange, CellPlace } from '../../ui/data-grid/grid-types.ts';
import { showNotice } from '../../workspace/notices.ts';
import type { GridData } from './use-grid-data.ts';
import { openPeopleDialog } from './people-dialogs.ts';

/** What a grid does with what is typed into a cell, and with blocks that are pasted, emptied or filled down. */
export function useFill({ kind, subjects, attributes }: GridData) {
  const { t } = useTranslation();
  const fill = useCall('attributes.fill');
  const renameParticipant = useCall('participants.rename');
  const updateDocument = useCall('documents.update');
  const attributeOf = (id: string) => attributes.find((attribute) => attribute.id === id);
  const say = (message: string) => void showNotice({ kind: 'error', message });

  const rename = (id: string, text: string): string | null => {
    const name = text.trim();
    if (name === '') return t('participants.nameMissing');
    if (name.length > 200) return t('participants.nameLong');
    if (kind === 'document') updateDocument.mutate({ id, name });
    else if (subjects.some((one) => one.name === name && one.id !== id)) return t('participants.nameTaken', { name });
    else renameParticipant.mutate({ id, name });
    return null;
  };

  const commit = ({ rowId, columnId }: CellPlace, text: string): string | null => {
    if (columnId === 'name') return rename(rowId, text);
    const attribute = attributeOf(columnId);
    if (!attribute) return null;
    const read = parseAttributeValue(attribute.type, attribute.options, text);
    if (read.kind === 'unfit') return t(`participants.unfit.${read.reason}`);
    fill.mutate({ cells: [{ attributeId: columnId, subjectId: rowId, value: text }] });
    return null;
  };

  const unfitOf = ({ columnId, text }: CellChange): { attribute: Attribute; reason: AttributeReason } | null => {
    const attribute = attributeOf(columnId);
    const read = attribute ? parseAttributeValue(attribute.type, attribute.options, text) : null;
    return attribute && read?.kind === 'unfit' ? { attribute, reason: read.reason } : null;
  };

  const block = (changes: readonly CellChange[], rest: BlockRest | null): void => {
    const names = changes.filter(({ columnId }) => columnId === 'name');
    const isNameChange = names.some(({ rowId, text }) => subjects.find(({ id }) => id === rowId)?.name !== text.trim());
    if (isNameChange) return say(t('participants.pasteNames'));
    if (rest && rest.columns > 0) return say(t('participants.pasteColumns', { count: rest.columns }));
    const cells = changes.filter(({ columnId }) => columnId !== 'name');
    const columns = ['name', ...attributes.map(({ id }) => id)];
    const from = columns.indexOf(rest?.firstColumnId ?? 'name');
    const ids = columns.slice(from);
    const extra = (rest?.rows ?? []).map((row) =>
      Object.fromEntries(row.map((text, index) => [ids[index] ?? '', text])),
    );
    const all = [
      ...cells,
      ...extra.flatMap((row) => Object.entries(row).map(([columnId, text]) => ({ rowId: '', columnId, text }))),
    ];
    const unfit = all.find(unfitOf);
    const found = unfit && unfitOf(unfit);
    if (unfit && found) {
      const count = all.filter(unfitOf).length;
      const reason = t(`participants.unfit.${found.reason}`);
      return say(t('participants.pasteUnfit', { count, value: unfit.text, name: found.attribute.name, reason }));
    }
    const values = cells.map(({ rowId, columnId, text }) => ({ attributeId: columnId, subjectId: rowId, value: text }));
    if (extra.length === 0) return values.length > 0 ? fill.mutate({ cells: values }) : undefined;
    if (kind === 'document' || from !== 0) {
      return say(
        t(kind === 'document' ? 'participants.pasteDocuments' : 'participants.pasteRows', { count: extra.length }),
      );
    }
    offerRows(extra, values);
  };

  const offerRows = (
    extra: readonly Readonly<Record<string, string>>[],
    cells: readonly { attributeId: string; subjectId: string; value: string }[],
  ): void => {
    const rows = extra.map(({ name = '', ...rowValues }) => ({ name: name.trim(), values: rowValues }));
    const known = new Set(subjects.map(({ name }) => name));
    const bad = rows.find(
      ({ name }, index) => name === '' || known.has(name) || rows.findIndex((one) => one.name === name) !== index,
    );
    if (bad)
      return say(bad.name === '' ? t('participants.pasteNameless') : t('participants.nameTaken', { name: bad.name }));
    openPeopleDialog({ kind: 'paste', pasted: { rows, cells } });
  };
  return { commit, block };
}
