import { useEffect } from 'react';
import type { ReadingEditor } from '../../editor/reading-editor.ts';

/** What the text is called by screen readers. */
export function useReaderLabel(editor: ReadingEditor | null, label: string): void {
  useEffect(() => {
    editor?.view.dom.setAttribute('aria-label', label);
  }, [editor, label]);
}
