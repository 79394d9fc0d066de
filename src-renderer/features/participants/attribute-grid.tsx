import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataGrid, type GridActions } from '../../ui/data-grid/data-grid.tsx';
import type { ActivePlace } from '../../ui/data-grid/grid-types.ts';
import { requestPersona } from '../../workspace/persona-request.ts';
import { useCommands } from '../../workspace/commands.ts';
import { changeLook, selectParticipant, usePeople } from './participants-state.ts';
import { useCellOf } from './use-cell-of.tsx';
import { useConsentCommands } from './use-consent-commands.ts';
import { useColumnCommands } from './use-column-commands.ts';
import { useFill } from './use-fill.ts';
import { useColumnWidths, useGridColumns } from './use-grid-columns.tsx';
import type { GridData } from './use-grid-data.ts';

/** Participants or documents with their attributes, as a spreadsheet. */
export function AttributeGrid({ data }: { readonly data: GridData }) {
  const { t } = useTranslation();
  const { kind, lines } = data;
  const columns = useGridColumns(data);
  const { setWidth } = useColumnWidths();
  const [dragged, setDragged] = useState<Readonly<Record<string, number>>>({});
  const [activeColumnId, setActiveColumnId] = useState<string | null>(null);
  const { commit, block } = useFill(data);
  const { order } = usePeople(({ looks }) => looks[kind]);
  const cellOf = useCellOf(data);
  const actions = useRef<GridActions>(null);
  const shownColumns = useMemo(
    () => columns.map((column) => ({ ...column, width: dragged[column.id] ?? column.width })),
    [columns, dragged],
  );
  const resize = useCallback(
    (id: string, width: number) => {
      setDragged((before) => ({ ...before, [id]: width }));
      setWidth(id, width);
    },
    [setWidth],
  );
  useColumnCommands({
    column: shownColumns.find(({ id }) => id === activeColumnId) ?? null,
    onResize: resize,
    onFillDown: () => actions.current?.fillDown(),
  });
  useCommands('participants.persona', [
    {
      id: 'participants.persona',
      section: 'journey',
      label: 'personas.ofParticipants',
      isEnabled: kind === 'participant' && lines.length > 0,
      run: () => requestPersona(actions.current?.selectedRowIds() ?? []),
    },
  ]);
  useConsentCommands({
    isEnabled: kind === 'participant' && lines.length > 0,
    selectedIds: () => actions.current?.selectedRowIds() ?? [],
  });
  const onActive = ({ rowId, columnId }: ActivePlace) => {
    setActiveColumnId(columnId);
    if (kind === 'participant' && rowId !== null) selectParticipant(rowId);
  };
  const onHeadingPress = (columnId: string) => {
    const isTurned = order.columnId === columnId && order.direction === 'ascending';
    changeLook(kind, { order: { columnId, direction: isTurned ? 'descending' : 'ascending' } });
  };
  return (
    <DataGrid
      key={kind}
      label={t(kind === 'participant' ? 'participants.title' : 'participants.documentsTitle')}
      hint={t('participants.gridHint')}
      columns={shownColumns}
      lines={lines}
      cellOf={cellOf}
      onCommit={commit}
      onBlock={block}
      onActive={onActive}
      onHeadingPress={onHeadingPress}
      onResize={resize}
      actions={actions}
    />
  );
}
