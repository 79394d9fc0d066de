import { useEffect, useEffectEvent } from 'react';
import type { ReadingEditor } from '../../editor/reading-editor.ts';

/** Calls, at most once a frame, when another part of the text is seen. */
export function useScrolled(editor: ReadingEditor | null, onScrolled: (editor: ReadingEditor) => void): void {
  const tell = useEffectEvent(onScrolled);
  useEffect(() => {
    if (!editor) return;
    let frame = 0;
    const onFrame = () => {
      frame = 0;
      tell(editor);
    };
    const ask = () => {
      frame ||= requestAnimationFrame(onFrame);
    };
    ask();
    editor.scroller.addEventListener('scroll', ask, { passive: true });
    const unsubscribe = editor.subscribe(ask);
    return () => {
      editor.scroller.removeEventListener('scroll', ask);
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [editor]);
}
