import { useEffect, useEffectEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { selectedRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import { codeDragType, draggedCodes, noteDraggedCode, useCodeDrag } from '../../workspace/code-drag.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { offsetUnder } from './offset-under.ts';
import { clearPaint, paintRanges } from './paint-ranges.ts';
import { wordsUnder } from './words-under.ts';

/** A code that is let go over the text codes the selection there, or the sentence; with Alt the whole turn. */
export function useCodeDrop(
  editor: ReadingEditor | null,
  content: DocumentContent,
  onDrop: (range: TextRange, code: { readonly id: string }) => void,
): void {
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  const color = useCodeColor();
  const rangeUnder = useEffectEvent((event: DragEvent): TextRange | null => {
    const offset = editor && offsetUnder(editor, { x: event.clientX, y: event.clientY });
    if (!editor || offset === null) return null;
    const { lines } = editor;
    return wordsUnder(
      { text: content.text, lines, turns: content.turns, selection: selectedRange(editor) },
      offset,
      event.altKey,
    );
  });
  const preview = useEffectEvent((event: DragEvent) => {
    const range = rangeUnder(event);
    if (!editor || !range || !event.dataTransfer) return;
    event.dataTransfer.dropEffect = 'copy';
    const dragged = codes?.find(({ id }) => id === useCodeDrag.getState().codeId);
    paintRanges('motif-preview', editor, [range], dragged ? color(dragged.color).solid : 'var(--color-accent)');
  });
  const drop = useEffectEvent((event: DragEvent) => {
    const range = rangeUnder(event);
    const ids = event.dataTransfer ? draggedCodes(event.dataTransfer) : [];
    if (range) ids.forEach((id) => onDrop(range, { id }));
  });

  const scroller = editor?.scroller;
  useEffect(() => {
    if (!scroller) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    // The editor would take what is dropped for text.
    const taken = (handle: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(codeDragType)) return;
      event.preventDefault();
      event.stopPropagation();
      handle(event);
    };
    scroller.addEventListener('dragenter', taken(preview), options);
    scroller.addEventListener('dragover', taken(preview), options);
    scroller.addEventListener(
      'drop',
      taken((event) => {
        drop(event);
        clearPaint('motif-preview');
        noteDraggedCode(null);
      }),
      options,
    );
    scroller.addEventListener('dragleave', (event) => leaves(event, scroller) && clearPaint('motif-preview'), options);
    window.addEventListener('dragend', () => clearPaint('motif-preview'), options);
    return () => stop.abort();
  }, [scroller]);
}

const leaves = ({ relatedTarget }: DragEvent, scroller: HTMLElement) =>
  !(relatedTarget instanceof Node && scroller.contains(relatedTarget));
