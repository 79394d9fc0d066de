import { useEffect } from 'react';
import { showFound } from '../../editor/found-marks.ts';
import { whenComposed } from '../../editor/composition.ts';
import { bringIntoSight } from '../../editor/reading-editor.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { positionToOffset } from '../../editor/text-lines.ts';
import { findInText } from './find-in-text.ts';
import { closeFind, showHits, showProblem, useFind } from './find-state.ts';

const settling = 120;

/** Looks for the words of the find bar while it is open, also when the text has changed, and lights what is found. */
export function useFinding(editor: ReadingEditor | null, text: string): void {
  const { isOpen, query, replacement, isReplacing, options, hits, current } = useFind();
  const asked = isReplacing ? replacement : null;
  useEffect(() => {
    if (!editor || !isOpen) return;
    if (query === '') return showProblem(null);
    let stop = () => undefined as void;
    const timer = setTimeout(() => {
      const finding = findInText(editor.text, query, options, asked);
      stop = finding.stop;
      void finding.done.then(({ hits: found, problem }) => {
        if (problem) return showProblem(problem);
        const index = nearest(found, caretStart(editor));
        showHits(found, index);
        const hit = found[index];
        // Not while the text itself is being typed in.
        if (hit && document.activeElement?.closest('search')) bringIntoSight(editor, hit.start);
      });
    }, settling);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, isOpen, query, options, asked, text]);

  useEffect(() => {
    const view = editor?.view;
    if (view) whenComposed(view, () => !view.isDestroyed && showFound(view, { hits, current }));
  }, [editor, hits, current]);
  useEffect(() => () => closeFind(), [editor]);
}

// Of selected words the beginning: a place that was gone to stays the one in hand.
const caretStart = ({ view, lines }: ReadingEditor): number => positionToOffset(lines, view.state.selection.from);

function nearest(hits: readonly { readonly start: number }[], offset: number): number {
  const after = hits.findIndex(({ start }) => start >= offset);
  return after === -1 ? (hits.length > 0 ? 0 : -1) : after;
}
