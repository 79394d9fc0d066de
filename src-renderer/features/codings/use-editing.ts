import { useEffect } from 'react';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { setEditing } from '../../editor/editing.ts';
import { flushPendingWork } from '../../workspace/pending-work.ts';
import { endEditing, useEditMode } from './edit-mode.ts';

/** Whether the text of the document is being corrected; the editor follows. */
export function useEditing(editor: ReadingEditor | null, documentId: string): boolean {
  const isEditing = useEditMode((state) => state.documentId === documentId);
  useEffect(() => {
    if (!editor) return;
    setEditing(editor.view, isEditing);
    if (isEditing) editor.view.focus();
    else void flushPendingWork();
  }, [editor, isEditing]);
  useEffect(
    () => () => {
      // A lost core mounts the document anew: correcting goes on then.
      setTimeout(() => {
        if (document.querySelector('[data-editing]') === null) endEditing();
      });
    },
    [documentId],
  );
  return isEditing;
}
