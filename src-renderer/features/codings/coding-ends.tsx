import { useEffect, useState } from 'react';
import type { PointerEvent } from 'react';
import { nearWindow } from '../../editor/near-window.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import { lineAt, offsetToPosition } from '../../editor/text-lines.ts';
import styles from './coding-ends.module.css';
import type { CodingEdge } from './snap-edge.ts';

export interface CodingEndsProps {
  readonly editor: ReadingEditor;
  readonly range: TextRange;
  readonly color: string;
  readonly isDragging: boolean;
  onGrip(event: PointerEvent, edge: CodingEdge): void;
}

interface EndPlace {
  readonly edge: CodingEdge;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

const none: readonly EndPlace[] = [];

/** Handles at both ends of the selected coding. The keyboard has [ ] { }; so they are hidden from screen readers. */
export function CodingEnds({ editor, range, color, isDragging, onGrip }: CodingEndsProps) {
  const { start, end } = range;
  const [places, setPlaces] = useState(none);
  useEffect(() => {
    const measure = () => setPlaces(measureEnds(editor, { start, end }));
    const frame = requestAnimationFrame(measure);
    const unsubscribe = editor.subscribe(measure);
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [editor, start, end]);
  return places.map(({ edge, ...place }) => (
    <span
      key={edge}
      aria-hidden
      className={`${styles.handle} ${styles[edge]} ${isDragging ? styles.dragging : ''}`}
      style={{ ...place, color }}
      onPointerDown={(event) => onGrip(event, edge)}
    />
  ));
}

// Where the text can be typed in, a press there sets the caret.
function measureEnds(editor: ReadingEditor, { start, end }: TextRange): readonly EndPlace[] {
  if (editor.view.editable || start === end) return none;
  return [...endPlace(editor, 'start', start), ...endPlace(editor, 'end', end)];
}

function endPlace({ view, lines }: ReadingEditor, edge: CodingEdge, offset: number): EndPlace[] {
  const { from, to } = nearWindow(view.state);
  const line = lineAt(lines, offset);
  const origin = view.dom.offsetParent?.getBoundingClientRect();
  if (line < from || line >= to || !origin) return [];
  const { left, top, bottom } = view.coordsAtPos(offsetToPosition(lines, offset), edge === 'start' ? 1 : -1);
  return [{ edge, left: left - origin.left, top: top - origin.top, height: bottom - top }];
}
