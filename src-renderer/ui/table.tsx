import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Cell,
  Column,
  Row,
  type Selection,
  type SortDescriptor,
  Table as AriaTable,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import styles from './table.module.css';

export type TableColumn = {
  readonly id: string;
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly isSortable?: boolean;
  /** The column that names its row. One is needed. */
  readonly isRowHeader?: boolean;
  readonly width?: number;
};

export type TableRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
};

export type TableSort = { readonly columnId: string; readonly direction: 'ascending' | 'descending' };

export type TableProps = {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly sort?: TableSort;
  readonly onSortChange?: (sort: TableSort) => void;
  readonly selectionMode?: 'none' | 'single' | 'multiple';
  readonly selectedIds?: ReadonlySet<string>;
  readonly onSelectedChange?: (ids: ReadonlySet<string>) => void;
  readonly onAction?: (id: string) => void;
  readonly emptyState?: ReactNode;
};

const HeaderCell = ({ column }: { readonly column: TableColumn }) => (
  <Column
    id={column.id}
    isRowHeader={column.isRowHeader}
    allowsSorting={column.isSortable}
    textValue={column.label}
    className={`${styles.column} ${styles[column.align ?? 'start']}`}
    style={column.width === undefined ? undefined : { width: column.width }}
  >
    {({ sortDirection }) => (
      <span className={styles.heading}>
        {column.label}
        {sortDirection === 'ascending' && <ArrowUp aria-hidden />}
        {sortDirection === 'descending' && <ArrowDown aria-hidden />}
      </span>
    )}
  </Column>
);

/** The rows come sorted; a press on a heading only asks for another order. */
export const Table = (props: TableProps) => {
  const { label, columns, rows, sort, onSortChange, selectionMode = 'none', onSelectedChange, onAction } = props;
  const onSelection = (selection: Selection) =>
    onSelectedChange?.(new Set(selection === 'all' ? rows.map(({ id }) => id) : [...selection].map(String)));
  const onSort = ({ column, direction }: SortDescriptor) => onSortChange?.({ columnId: String(column), direction });
  return (
    <AriaTable
      aria-label={label}
      className={styles.table}
      sortDescriptor={sort && { column: sort.columnId, direction: sort.direction }}
      onSortChange={onSort}
      selectionMode={selectionMode}
      selectionBehavior="replace"
      selectedKeys={props.selectedIds}
      onSelectionChange={onSelection}
      onRowAction={onAction && ((id) => onAction(String(id)))}
    >
      <TableHeader columns={columns}>{(column) => <HeaderCell column={column} />}</TableHeader>
      <TableBody items={rows} dependencies={[columns]} renderEmptyState={() => props.emptyState}>
        {(row) => (
          <Row id={row.id} textValue={row.label} columns={columns} className={styles.row}>
            {(column) => (
              <Cell className={`${styles.cell} ${styles[column.align ?? 'start']}`}>{row.cells[column.id]}</Cell>
            )}
          </Row>
        )}
      </TableBody>
    </AriaTable>
  );
};
