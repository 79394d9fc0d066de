import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import {
  type Box,
  columnsInSight,
  columnStarts,
  lineHeight,
  linesInSight,
  scrollTo,
  type Span,
} from './grid-geometry.ts';

const unmeasured: Box = { top: 0, left: 0, height: 600, width: 1000 };

export type GridView = {
  readonly starts: readonly number[];
  readonly lines: Span;
  readonly columns: Span;
  readonly page: number;
  readonly onScroll: () => void;
  /** Where what opens from a cell has more room. */
  readonly opens: (line: number, column: number) => { readonly isAbove: boolean; readonly isBefore: boolean };
  readonly reveal: (line: number, column: number) => void;
};

/** What of the grid is in sight; only that is drawn. */
export const useGridView = (
  frame: RefObject<HTMLDivElement | null>,
  widths: readonly number[],
  lineCount: number,
): GridView => {
  const [view, setView] = useState(unmeasured);
  const measure = () => {
    const element = frame.current;
    if (!element || element.clientHeight === 0) return;
    const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = element;
    setView((before) =>
      before.top === top && before.left === left && before.height === height && before.width === width
        ? before
        : { top, left, height, width },
    );
  };
  const onSize = useEffectEvent(measure);
  useEffect(() => {
    if (!frame.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => onSize());
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  const starts = useMemo(() => columnStarts(widths), [widths]);
  const reveal = (line: number, column: number) => {
    const element = frame.current;
    if (!element || line < 0) return;
    const cell = {
      top: line * lineHeight,
      left: starts[column] ?? 0,
      height: lineHeight,
      width: widths[column] ?? 0,
    };
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    const now = { top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth };
    if (clientHeight === 0) return;
    const next = scrollTo(column === 0 ? { ...cell, left: scrollLeft + cell.width } : cell, now, widths[0] ?? 0);
    element.scrollTo({ top: next.top, left: column > 0 ? next.left : scrollLeft });
  };
  const opens = (line: number, column: number) => ({
    isAbove: line * lineHeight - view.top > Math.max(view.height / 2, 280),
    isBefore: column > 0 && (starts[column] ?? 0) - view.left > view.width / 2,
  });
  const lines = linesInSight(view.top, view.height, lineCount);
  const { from, to } = columnsInSight(starts, view.left, view.width);
  const columns = useMemo(() => ({ from, to }), [from, to]);
  return {
    starts,
    lines,
    columns,
    page: Math.max(1, Math.floor(view.height / lineHeight) - 2),
    onScroll: measure,
    opens,
    reveal,
  };
};
