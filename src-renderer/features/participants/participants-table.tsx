import { useTranslation } from 'react-i18next';
import { Table } from '../../ui/table.tsx';
import type { TableSort } from '../../ui/table.tsx';
import { ParticipantName } from './participant-name.tsx';
import { selectParticipant, useParticipantsState } from './participants-state.ts';
import { participantColumns } from './sort-participants.ts';
import type { Participant, ParticipantSort } from './sort-participants.ts';
import { useInlineRename } from './use-inline-rename.ts';

export interface ParticipantsTableProps {
  readonly participants: readonly Participant[];
  readonly sort: ParticipantSort;
  onSort(sort: ParticipantSort): void;
}

/** Enter, F2 or a double click on a row renames. */
export function ParticipantsTable({ participants, sort, onSort }: ParticipantsTableProps) {
  const { t, i18n } = useTranslation();
  const selectedId = useParticipantsState((state) => state.selectedId);
  const { editingId, edit, handlers } = useInlineRename(participants);
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
      name: <ParticipantName name={name} isEditing={id === editingId} onEdit={() => edit(id)} />,
      ...countCells(counts, i18n.language),
    },
  }));
  const onSortChange = ({ columnId, direction }: TableSort) => {
    const column = participantColumns.find((id) => id === columnId);
    if (column) onSort({ columnId: column, direction });
  };
  return (
    <div {...handlers}>
      <Table
        label={t('participants.title')}
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={onSortChange}
        selectionMode="single"
        selectedIds={new Set(selectedId === null ? [] : [selectedId])}
        onSelectedChange={([id]) => selectParticipant(id ?? null)}
        onAction={edit}
      />
    </div>
  );
}

function countCells({ documents, turns, codings }: Omit<Participant, 'id' | 'name'>, language: string) {
  return {
    documents: documents.toLocaleString(language),
    turns: turns.toLocaleString(language),
    codings: codings > 0 ? codings.toLocaleString(language) : '–',
  };
}
