import type { GridColumn } from '../../ui/data-grid/grid-types.ts';
import { fitWidth } from '../../ui/data-grid/grid-geometry.ts';
import { type Command, useCommands } from '../../workspace/commands.ts';

interface ColumnCommands {
  /** The column with the focus. */
  readonly column: GridColumn | null;
  onResize(columnId: string, width: number): void;
  onFillDown(): void;
}

const step = 40;

/** What can be done with the column that has the focus: what its menu offers, its width, and filling down. */
export function useColumnCommands({ column, onResize, onFillDown }: ColumnCommands): void {
  const command = (id: string, run: () => void): Command => ({
    id: `participants.ofColumn.${id}`,
    section: 'document',
    label: `participants.ofColumn.${id}`,
    labelValues: { name: column?.label ?? '' },
    isEnabled: column !== null,
    run,
  });
  const resize = (change: number) => () => column && onResize(column.id, fitWidth(column.width + change));
  const entries = (column?.menu ?? []).flatMap((entry) =>
    entry.kind === 'item' ? [command(entry.id, entry.onAction)] : [],
  );
  const isFillable = column?.isEditable === true && column.menu !== undefined;
  useCommands(
    'participants.ofColumn',
    column === null
      ? []
      : [
          ...entries,
          ...(isFillable ? [command('fillDown', onFillDown)] : []),
          command('wider', resize(step)),
          command('narrower', resize(-step)),
        ],
  );
}
