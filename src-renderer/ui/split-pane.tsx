import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { isComposing } from './is-composing.ts';
import { draggedSize, keyedSize, type SplitLimits } from './split-size.ts';
import styles from './split-pane.module.css';

export type SplitPaneProps = {
  /** What the side pane is; names the separator for screen readers. */
  readonly label: string;
  readonly side: 'start' | 'end';
  readonly pane: ReactNode;
  readonly children: ReactNode;
  /** In pixels, kept while the pane is collapsed. */
  readonly size: number;
  readonly onSizeChange: (size: number) => void;
  readonly minSize: number;
  readonly maxSize: number;
  readonly isCollapsed: boolean;
  readonly onCollapsedChange: (isCollapsed: boolean) => void;
};

/** How far the separator can be taken hold of beside its line. */
const reach = 5;

type Drag = { readonly startX: number; readonly startSize: number };

/** A side pane and the rest. Drag, arrow keys (Shift for larger steps), Home and End resize; Enter or a double click collapses. */
export const SplitPane = (props: SplitPaneProps) => {
  const { label, side, pane, children, size, onSizeChange, minSize, maxSize, isCollapsed, onCollapsedChange } = props;
  const paneId = useId();
  const drag = useRef<Drag | null>(null);
  const limits: SplitLimits = { minSize, maxSize };
  const direction = side === 'start' ? 1 : -1;
  const shown = isCollapsed ? 0 : Math.min(maxSize, Math.max(minSize, size));

  const apply = (next: number | 'collapsed') => {
    if ((next === 'collapsed') !== isCollapsed) onCollapsedChange(next === 'collapsed');
    if (next !== 'collapsed' && next !== size) onSizeChange(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { startX: event.clientX, startSize: shown };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const wanted = drag.current.startSize + direction * (event.clientX - drag.current.startX);
    apply(draggedSize(wanted, limits));
  };
  const endDrag = () => {
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const next = event.key === 'Enter' ? 'toggle' : keyedSize(event, shown, direction, limits);
    if (next === null) return;
    event.preventDefault();
    if (next === 'toggle') onCollapsedChange(!isCollapsed);
    else apply(next);
  };

  // Not a custom property: each change of it would style everything inside anew.
  const columns = side === 'start' ? `${shown}px minmax(0, 1fr)` : `minmax(0, 1fr) ${shown}px`;
  const separator = (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-controls={paneId}
      aria-valuenow={shown}
      aria-valuemin={0}
      aria-valuemax={maxSize}
      className={styles.separator}
      style={side === 'start' ? { left: shown - reach } : { right: shown - reach }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onDoubleClick={() => onCollapsedChange(!isCollapsed)}
      onKeyDown={onKeyDown}
    />
  );
  return (
    <div className={`${styles.split} ${styles[side]}`} style={{ gridTemplateColumns: columns }}>
      <section aria-label={label} className={styles.side}>
        <div id={paneId} className={styles.pane} inert={isCollapsed}>
          {pane}
        </div>
        {separator}
      </section>
      <div className={styles.rest}>{children}</div>
    </div>
  );
};
