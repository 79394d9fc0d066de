import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { createRichText } from './create-rich-text.ts';
import type { RichTextEvents } from './create-rich-text.ts';
import styles from './rich-text.module.css';

export interface RichTextStart {
  readonly markdown: string;
  readonly label: string;
  readonly autoFocus: boolean;
}

/** An editor in a place of the page, made once; `events` are always the latest. */
export function useRichText(start: RichTextStart, eventsOf: (editor: Editor) => RichTextEvents) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(eventsOf);
  useEffect(() => {
    latest.current = eventsOf;
  });
  const first = useRef(start);
  useEffect(() => {
    const { markdown, label, autoFocus } = first.current;
    const created: Editor = createRichText({
      element: place.current!,
      markdown,
      label,
      className: styles.text!,
      events: () => latest.current(created),
    });
    setEditor(created);
    if (autoFocus) focusEnd(created);
    return () => created.destroy();
  }, []);
  return { place, editor };
}

// At once: the next key may be typed before a frame is drawn.
function focusEnd(editor: Editor): void {
  editor.commands.setTextSelection(editor.state.doc.content.size);
  editor.view.focus();
}
