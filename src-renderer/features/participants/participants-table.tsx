import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { Table } from '../../ui/table.tsx';
import type { TableSort } from '../../ui/table.tsx';
import { isRenameInput, useTreeRename } from '../../ui/use-tree-rename.ts';
import { ParticipantName } from './participant-name.tsx';
import { selectParticipant, useParticipantsState } from './participants-state.ts';
import { participantColumns } from './sort-participants.ts';
import type { Participant, ParticipantSort } from './sort-participants.ts';

export interface ParticipantsTableProps {
  readonly participants: readonly Participant[];
  readonly sort: ParticipantSort;
  onSort(sort: ParticipantSort): void;
}

/** Enter, F2 or a double click on a row renames. */
export function ParticipantsTable({ participants, sort, onSort }: ParticipantsTableProps) {
  const { t, i18n } = useTranslation();
  const selectedId = useParticipantsState((state) => state.selectedId);
  const [editingId, setEditingId] = useState<string | null>(null);
  const update = useCall('participants.rename');
  const stop = () => setEditingId(null);
  const onRename = (id: string, name: string) => {
    stop();
    update.mutate({ id, name });
  };
  const rename = useTreeRename({ editingId, onRename, onRenameCancel: stop });
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isRenameInput(event.target)) return rename.onKey(event, event.target);
    const row = (event.target as Element).closest<HTMLElement>('[role=row]');
    const id = participants.find((participant) => participant.id === row?.dataset.key)?.id;
    if (event.key !== 'F2' || !id || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setEditingId(id);
  };
  const columns = participantColumns.map((id) => ({
    id,
    label: t(`participants.column.${id}`),
    isSortable: true,
    isRowHeader: id === 'name',
    align: id === 'name' ? ('start' as const) : ('end' as const),
    width: id === 'name' ? undefined : 112,
  }));
  const rows = participants.map(({ id, name, ...counts }) => ({
    id,
    label: name,
    cells: {
      name: <ParticipantName name={name} isEditing={id === editingId} onEdit={() => setEditingId(id)} />,
      documents: counts.documents.toLocaleString(i18n.language),
      turns: counts.turns.toLocaleString(i18n.language),
      codings: counts.codings > 0 ? counts.codings.toLocaleString(i18n.language) : '–',
    },
  }));
  const onSortChange = ({ columnId, direction }: TableSort) => {
    const column = participantColumns.find((id) => id === columnId);
    if (column) onSort({ columnId: column, direction });
  };
  return (
    <div onKeyDownCapture={onKeyDownCapture} onFocusCapture={rename.onFocus} onBlurCapture={rename.onBlur}>
      <Table
        label={t('participants.title')}
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={onSortChange}
        selectionMode="single"
        selectedIds={new Set(selectedId === null ? [] : [selectedId])}
        onSelectedChange={([id]) => selectParticipant(id ?? null)}
        onAction={setEditingId}
      />
    </div>
  );
}
