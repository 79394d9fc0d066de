import { useEffect } from 'react';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { playFrom } from './player.ts';

/** A press on the time of a turn plays from there. */
export function useTimePresses(editor: ReadingEditor | null, offset: number): void {
  useEffect(() => {
    if (!editor) return;
    const { scroller } = editor;
    const stop = new AbortController();
    const onClick = (event: MouseEvent) => {
      const time = (event.target as Element).closest<HTMLElement>('[data-at]')?.dataset['at'];
      if (time === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      playFrom(Number(time) - offset);
    };
    scroller.setAttribute('data-playable', '');
    scroller.addEventListener('click', onClick, { signal: stop.signal, capture: true });
    return () => {
      stop.abort();
      scroller.removeAttribute('data-playable');
    };
  }, [editor, offset]);
}
