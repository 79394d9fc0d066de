import { useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { showHighlights } from '../../editor/highlights.ts';
import { createReadingEditor, scrollToOffset, selectedRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import editorStyles from '../../editor/reading-editor.module.css';
import { useNavigation } from '../../workspace/navigation.ts';
import type { ShownCoding } from './use-codings.ts';

export interface Reader {
  /** Null until it is mounted. */
  readonly editor: ReadingEditor | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: TextRange | null;
  /** Counts how often what is seen or selected has changed. */
  readonly moves: number;
}

export interface ReaderOptions {
  readonly content: DocumentContent;
  readonly codings: readonly ShownCoding[];
  readonly place: RefObject<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly label: string;
}

/** The reading editor of a document, with its codings lit and the passage shown that was asked for. */
export function useReader({ content, codings, place, scroller, label }: ReaderOptions): Reader {
  const [editor, setEditor] = useState<ReadingEditor | null>(null);
  const [moves, setMoves] = useState(0);
  const target = useNavigation((state) => state.target);
  const selectedId = useNavigation((state) => state.codingId);

  useLayoutEffect(() => {
    if (!place.current || !scroller.current) return;
    let frame = 0;
    const onMove = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setMoves((count) => count + 1);
      });
    };
    const created = createReadingEditor({
      content,
      place: place.current,
      scroller: scroller.current,
      label,
      className: editorStyles.editor ?? '',
      onMove,
    });
    const resizing = new ResizeObserver(onMove);
    resizing.observe(scroller.current);
    setEditor(created);
    return () => {
      cancelAnimationFrame(frame);
      resizing.disconnect();
      created.destroy();
      setEditor(null);
    };
  }, [content, label, place, scroller]);

  const wanted = target?.documentId === content.id ? target : null;
  useLayoutEffect(() => {
    if (editor) showHighlights(editor.view, { codings, selectedId, target: wanted });
  }, [editor, codings, selectedId, wanted]);

  useEffect(() => {
    if (editor && wanted && scroller.current) scrollToOffset(editor, scroller.current, wanted.start);
  }, [editor, wanted, scroller]);

  return { editor, scroller, selection: editor && selectedRange(editor), moves };
}
