import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide-react';
import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { MenuTrigger } from '../menu-trigger.tsx';
import styles from './data-grid.module.css';
import { fitWidth } from './grid-geometry.ts';
import type { GridColumn } from './grid-types.ts';

export type HeadingCellProps = {
  readonly column: GridColumn;
  readonly index: number;
  readonly left: number;
  readonly isActive: boolean;
  readonly wantsFocus: () => boolean;
  readonly onPress: () => void;
  readonly onResize?: (width: number) => void;
};

/** A column's name, order and menu. A press sorts; its edge is dragged. */
export const HeadingCell = ({ column, index, left, isActive, wantsFocus, onPress, onResize }: HeadingCellProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isActive && wantsFocus()) button.current?.focus({ preventScroll: true });
  }, [isActive, wantsFocus]);
  const sort = column.sort ?? 'none';
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sort}
      className={`${styles.heading} ${index === 0 ? styles.frozen : ''} ${column.align === 'end' ? styles.endHeading : ''}`}
      style={{ left: index === 0 ? 0 : left, width: column.width }}
      data-column={column.id}
    >
      <button
        ref={button}
        type="button"
        className={styles.headingButton}
        tabIndex={isActive ? 0 : -1}
        title={column.label}
        onClick={onPress}
      >
        {column.icon}
        <span className={styles.headingLabel}>{column.label}</span>
        {column.sort === 'ascending' && <ArrowUp aria-hidden />}
        {column.sort === 'descending' && <ArrowDown aria-hidden />}
        {column.isFiltered && <ListFilter aria-hidden className={styles.filtered} />}
      </button>
      {column.menu && (
        <MenuTrigger label={column.label} entries={column.menu} placement="bottom end">
          <Button className={styles.headingMenu} aria-label={`${column.label} …`} excludeFromTabOrder data-heading-menu>
            <ChevronDown aria-hidden />
          </Button>
        </MenuTrigger>
      )}
      {onResize && <ResizeEdge width={column.width} onResize={onResize} />}
    </div>
  );
};

const ResizeEdge = ({ width, onResize }: { readonly width: number; readonly onResize: (width: number) => void }) => {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onMove = (event: PointerEvent) => {
    if (!start.current) return;
    onResize(fitWidth(start.current.width + event.clientX - start.current.x));
  };
  return (
    <div
      aria-hidden
      className={styles.edge}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={() => (start.current = null)}
    />
  );
};
