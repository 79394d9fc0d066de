import { useEffect } from 'react';
import { bringIntoSight, selectRange } from '../../editor/reading-editor.ts';
import { positionToOffset } from '../../editor/text-lines.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { foundPlaces } from '../../editor/found-marks.ts';
import { reportEmptied } from '../../workspace/emptied-passages.ts';
import { flushPendingWork } from '../../workspace/pending-work.ts';
import { useCall } from '../../api/use-call.ts';
import { closeFind, goToHit, openFind, openPreview, useFind, wantStep } from './find-state.ts';
import { hitBeside } from './hit-beside.ts';
import { shownVersion } from './shown-version.ts';

/** Going through what was found, and putting other words in its place. */
export function useFindActions(editor: ReadingEditor | null, documentId: string) {
  const edit = useCall('texts.edit');

  const go = (step: 1 | -1) => {
    if (!editor) return;
    if (useFind.getState().isLooking) return wantStep(step);
    const places = foundPlaces(editor.view.state);
    const index = hitBeside(places, selectionOf(editor), step);
    const place = places[index];
    if (!place) return;
    goToHit(index);
    selectRange(editor, place);
    bringIntoSight(editor, place.start);
  };
  useWantedStep(go);
  const open = (isReplacing: boolean) => {
    const { from, to } = editor?.view.state.selection ?? { from: 0, to: 0 };
    // Words in hand are looked for, but not in the place of what is being typed into the bar.
    const isTaken = editor !== null && to - from < 200 && document.activeElement?.closest('search') === null;
    openFind(isReplacing, isTaken ? editor.view.state.doc.textBetween(from, to, '\n') : '');
  };
  return {
    open,
    go,
    close: () => {
      closeFind();
      editor?.view.dom.focus({ preventScroll: true });
    },
    /** The one in hand; then the next one is in hand. */
    replaceOne: async () => {
      await flushPendingWork();
      const { hits, current } = useFind.getState();
      const hit = hits[current];
      if (!editor || hit?.insert === undefined || hit.insert === null) return;
      const { start, end, insert } = hit;
      const changes = [{ from: start, to: end, insert }];
      selectRange(editor, { start: end, end });
      edit.mutate(
        { documentId, length: editor.text.length, version: shownVersion(editor), changes, kind: 'replaced' },
        { onSuccess: ({ emptied }) => reportEmptied(emptied) },
      );
    },
    previewAll: () => openPreview(true),
  };
}

/** Goes where it was asked to go before the words were found. */
function useWantedStep(go: (step: 1 | -1) => void): void {
  const step = useFind(({ isLooking, wantedStep }) => (isLooking ? null : wantedStep));
  useEffect(() => {
    if (step === null) return;
    wantStep(null);
    // The hits are in the text after this.
    setTimeout(() => go(step));
  });
}

function selectionOf({ view, lines }: ReadingEditor) {
  const { from, to } = view.state.selection;
  return { start: positionToOffset(lines, from), end: positionToOffset(lines, to) };
}

export type FindActions = ReturnType<typeof useFindActions>;
