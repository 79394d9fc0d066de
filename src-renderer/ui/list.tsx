import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import { ColorDot } from './color-dot.tsx';
import styles from './list.module.css';

export type ListRow = {
  readonly id: string;
  /** The words for type-ahead. */
  readonly label: string;
  /** What is seen, where that is more than the label. */
  readonly title?: ReactNode;
  readonly secondary?: ReactNode;
  readonly end?: ReactNode;
  readonly color?: string;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
};

export type ListProps = {
  readonly label: string;
  readonly rows: readonly ListRow[];
  readonly selectedIds: ReadonlySet<string>;
  readonly onSelectedChange: (ids: ReadonlySet<string>) => void;
  readonly selectionMode?: 'single' | 'multiple';
  /** Enter or a double click. */
  readonly onAction?: (id: string) => void;
  readonly emptyState?: ReactNode;
};

/** A row of a list; within a list box only. */
export const ListBoxRow = ({ row }: { readonly row: ListRow }) => (
  <ListBoxItem id={row.id} textValue={row.label} isDisabled={row.isDisabled} className={styles.row}>
    {row.color !== undefined && <ColorDot color={row.color} />}
    {row.icon}
    <span className={styles.words}>
      <span className={styles.title}>{row.title ?? row.label}</span>
      {row.secondary !== undefined && <span className={styles.secondary}>{row.secondary}</span>}
    </span>
    {row.end !== undefined && <span className={styles.end}>{row.end}</span>}
  </ListBoxItem>
);

/** Arrow keys and type-ahead move and select, Enter acts. */
export const List = (props: ListProps) => {
  const { label, rows, selectedIds, onSelectedChange, selectionMode = 'single', onAction, emptyState } = props;
  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  const onSelection = (selection: Selection) =>
    onSelectedChange(selection === 'all' ? new Set(rows.map(({ id }) => id)) : (selection as ReadonlySet<string>));
  return (
    <ListBox
      aria-label={label}
      className={styles.list}
      items={rows}
      selectionMode={selectionMode}
      selectionBehavior="replace"
      selectedKeys={selectedIds}
      onSelectionChange={onSelection}
      onAction={onAction && ((id) => onAction(String(id)))}
      renderEmptyState={() => emptyState}
    >
      {(row) => <ListBoxRow row={row} />}
    </ListBox>
  );
};
