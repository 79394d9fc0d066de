import { useEffect } from 'react';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { hoverInText, hoverNothing, leaveText, useHoveredCodings } from './hovered-codings.ts';
import { clearPaint, paintRanges } from './paint-ranges.ts';
import type { ShownCoding } from './use-codings.ts';

/** What the margin points to is lit in the text, and what the text is pointed at is lit in the margin. */
export function useLitCodings(editor: ReadingEditor | null, codings: readonly ShownCoding[]): void {
  useEffect(() => {
    if (!editor) return;
    const light = () => {
      const { ids, isInText } = useHoveredCodings.getState();
      const lit = isInText ? [] : codings.filter(({ id }) => ids.includes(id));
      paintRanges('motif-hover', editor, lit, lit[0]?.solid ?? '');
    };
    const unsubscribe = useHoveredCodings.subscribe(light);
    const unsubscribeEditor = editor.subscribe(light);
    return () => {
      unsubscribe();
      unsubscribeEditor();
      clearPaint('motif-hover');
      hoverNothing();
    };
  }, [editor, codings]);

  useEffect(() => {
    const words = editor?.view.dom;
    if (!words) return;
    const stop = new AbortController();
    const onOver = (event: PointerEvent) => {
      const ids = (event.target as Element).closest('[data-codings]')?.getAttribute('data-codings') ?? '';
      hoverInText(ids === '' ? [] : ids.split(' '));
    };
    words.addEventListener('pointerover', onOver, { signal: stop.signal, passive: true });
    words.addEventListener('pointerleave', leaveText, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [editor]);
}
