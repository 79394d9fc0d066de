import { useEffect, useState } from 'react';
import type { StripeInput } from '../../editor/layout-stripes.ts';
import { nearWindow } from '../../editor/near-window.ts';
import { pendingChanges } from '../../editor/pending-changes.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { measureStripes } from './measure-stripes.ts';
import type { PassageIndex, Placed } from './near-passages.ts';

const none: readonly StripeInput[] = [];

/** Where passages stand beside the text; measured again only when other lines are drawn or they got another room. */
export function useMeasured(editor: ReadingEditor | null, index: PassageIndex<Placed>): readonly StripeInput[] {
  const [measured, setMeasured] = useState(none);
  useEffect(() => {
    if (!editor) return;
    let known: readonly unknown[] = [];
    const measure = () => {
      const { view } = editor;
      const { from, to } = nearWindow(view.state);
      const now = [from, to, view.state.doc, pendingChanges(view.state), view.dom.offsetHeight, view.dom.offsetWidth];
      if (now.every((value, place) => value === known[place])) return;
      known = now;
      setMeasured(measureStripes(editor, index));
    };
    const frame = requestAnimationFrame(measure);
    const unsubscribe = editor.subscribe(measure);
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [editor, index]);
  return measured;
}
