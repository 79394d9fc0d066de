import { useEffect, useEffectEvent } from 'react';
import { bringIntoSight } from '../../editor/reading-editor.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useOpenDocuments } from '../../workspace/open-documents.ts';
import { scrollToTop } from './seen-stretch.ts';
import type { ShownCoding } from './use-codings.ts';

/** Another width wraps the lines anew: what was read stays in sight when a pane opens or closes beside it. */
export function useSteadyPlace(
  editor: ReadingEditor | null,
  documentId: string,
  codings: readonly ShownCoding[],
): void {
  const selectedId = useNavigation((state) => state.codingId);
  const stay = useEffectEvent((shown: ReadingEditor) => {
    const place = useOpenDocuments.getState().places.get(documentId);
    if (place && place.offset > 0) scrollToTop(shown, place.offset);
    const coding = codings.find(({ id }) => id === selectedId);
    if (coding) bringIntoSight(shown, coding.start);
  });
  useEffect(() => {
    if (!editor) return;
    const { scroller } = editor;
    let width = scroller.clientWidth;
    const resizing = new ResizeObserver(() => {
      if (scroller.clientWidth === width) return;
      width = scroller.clientWidth;
      stay(editor);
    });
    resizing.observe(scroller);
    return () => resizing.disconnect();
  }, [editor]);
}
