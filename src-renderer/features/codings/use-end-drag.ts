import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import { useCall } from '../../api/use-call.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import { offsetUnder } from './offset-under.ts';
import { clearPaint, paintRanges } from './paint-ranges.ts';
import { shownVersion } from './shown-version.ts';
import { snapEdge } from './snap-edge.ts';
import type { CodingEdge } from './snap-edge.ts';
import type { ShownCoding } from './use-codings.ts';

export interface EndDrag {
  readonly coding: ShownCoding;
  readonly edge: CodingEdge;
  /** What the coding would cover if it were let go now. */
  readonly range: TextRange;
  /** Dragged beside the text: rows are meant, not words in them. */
  readonly isBeside: boolean;
}

/** How near the edge of what is seen, in px, the pointer makes the text scroll. */
const scrollZone = 36;
const scrollStep = 10;
const scrollPause = 16;

/** Dragging an end of a coding with mouse, pen or finger: by words, with Alt by characters; Escape leaves it as it was. */
export function useEndDrag(editor: ReadingEditor | null, text: string) {
  const [drag, setDrag] = useState<EndDrag | null>(null);
  const { mutate: resize } = useCall('codings.resize');
  const move = useEffectEvent(({ clientX, clientY, altKey }: PointerEvent) => {
    if (!editor || !drag) return;
    const box = editor.view.dom.getBoundingClientRect();
    const x = !drag.isBeside ? clientX : drag.edge === 'start' ? box.left : box.right;
    const offset = offsetUnder(editor, { x, y: clientY });
    if (offset === null) return;
    const range = snapEdge(text, drag.coding, drag.edge, offset, altKey);
    if (range.start !== drag.range.start || range.end !== drag.range.end) setDrag({ ...drag, range });
  });
  const end = useEffectEvent((isKept: boolean) => {
    setDrag(null);
    if (!drag || !isKept) return;
    const { coding, range } = drag;
    if (range.start !== coding.start || range.end !== coding.end)
      resize({ id: coding.id, ...range, version: shownVersion(editor) });
  });

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    let last: PointerEvent | null = null;
    window.addEventListener('pointermove', (event) => move((last = event)), options);
    const scrolling = setInterval(() => {
      if (last && editor && scrollAtEdge(editor.scroller, last.clientY)) move(last);
    }, scrollPause);
    window.addEventListener('pointerup', () => end(true), options);
    window.addEventListener('pointercancel', () => end(false), options);
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        end(false);
      },
      options,
    );
    return () => {
      stop.abort();
      clearInterval(scrolling);
    };
  }, [isDragging, editor]);

  useEffect(() => {
    if (!editor || !drag) return;
    paintRanges('motif-preview', editor, [drag.range], drag.coding.solid);
    return () => clearPaint('motif-preview');
  }, [editor, drag]);

  const begin = useCallback((event: ReactPointerEvent, coding: ShownCoding, edge: CodingEdge, isBeside: boolean) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    setDrag({ coding, edge, range: { start: coding.start, end: coding.end }, isBeside });
  }, []);
  return { drag, begin };
}

/** Says whether it scrolled. */
function scrollAtEdge(scroller: HTMLElement, y: number): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const step = y < top + scrollZone ? -scrollStep : y > bottom - scrollZone ? scrollStep : 0;
  if (step !== 0) scroller.scrollBy(0, step);
  return step !== 0;
}
