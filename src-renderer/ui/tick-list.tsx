import { Check, Minus } from 'lucide-react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer, type Selection } from 'react-aria-components';
import { ColorDot } from './color-dot.tsx';
import styles from './tick-list.module.css';

export type TickRow = {
  readonly id: string;
  readonly label: string;
  readonly color?: string;
  readonly depth?: number;
  readonly end?: string;
  /** Some of what is below it is ticked. */
  readonly isPartly?: boolean;
};

export type TickListProps = {
  readonly label: string;
  readonly rows: readonly TickRow[];
  readonly tickedIds: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly emptyText: string;
  /** It takes the keyboard when it appears. */
  readonly autoFocus?: boolean;
};

const rowHeight = 28;
const mostRows = 9;

/** Many things to tick: arrow keys and type-ahead move, Space ticks; only the rows in view are drawn. */
export const TickList = ({ label, rows, tickedIds, onToggle, emptyText, autoFocus = false }: TickListProps) => {
  const onSelection = (selection: Selection) => {
    const next = new Set<unknown>(selection === 'all' ? rows.map(({ id }) => id) : selection);
    const toggled = rows.find(({ id }) => next.has(id) !== tickedIds.has(id));
    if (toggled) onToggle(toggled.id);
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <ListBox
        aria-label={label}
        className={styles.list}
        style={{ height: Math.min(mostRows, Math.max(1, rows.length)) * rowHeight }}
        items={rows}
        dependencies={[tickedIds]}
        selectionMode="multiple"
        selectionBehavior="toggle"
        autoFocus={autoFocus}
        escapeKeyBehavior="none"
        selectedKeys={tickedIds}
        onSelectionChange={onSelection}
        renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}
      >
        {({ id, label: name, color, depth = 0, end, isPartly }) => (
          <ListBoxItem id={id} textValue={name} className={styles.row} style={{ paddingInlineStart: 8 + depth * 16 }}>
            {({ isSelected }) => (
              <>
                <span className={`${styles.box} ${isSelected ? styles.ticked : ''}`} aria-hidden>
                  {isSelected ? <Check /> : isPartly && <Minus />}
                </span>
                {color !== undefined && <ColorDot color={color} />}
                <span className={styles.label}>{name}</span>
                {end !== undefined && <span className={styles.end}>{end}</span>}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
};
