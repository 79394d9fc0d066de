import type { StripeInput } from '../../editor/layout-stripes.ts';
import { arePlacesMoved, presentPlace } from '../../editor/highlights.ts';
import { nearWindow } from '../../editor/near-window.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { offsetToPosition } from '../../editor/text-lines.ts';
import { indexPassages, passagesNear } from './near-passages.ts';
import type { PassageIndex, Placed } from './near-passages.ts';

/** Where passages stand in the drawn part of the text, in px from the top of what the text stands in; ordered by top. */
export function measureStripes(editor: ReadingEditor, known: PassageIndex<Placed>): readonly StripeInput[] {
  const { view, lines } = editor;
  const index = presentIndex(editor, known);
  const { from, to } = nearWindow(view.state);
  const nearStart = lines[from]?.start ?? 0;
  const nearEnd = lines[to - 1]?.end ?? 0;
  const origin = view.dom.offsetParent?.getBoundingClientRect().top ?? 0;
  return passagesNear(index, nearStart, nearEnd)
    .map(({ id, start, end }) => {
      const first = view.coordsAtPos(offsetToPosition(lines, Math.max(start, nearStart)), 1);
      const last = view.coordsAtPos(offsetToPosition(lines, Math.min(end, nearEnd)), -1);
      return { id, top: first.top - origin, bottom: Math.max(first.bottom, last.bottom) - origin };
    })
    .sort((one, other) => one.top - other.top);
}

// While something is typed that the core doesn't have, passages lie elsewhere than it says.
function presentIndex({ view }: ReadingEditor, known: PassageIndex<Placed>): PassageIndex<Placed> {
  if (!arePlacesMoved(view.state)) return known;
  return indexPassages(known.passages.map((passage) => ({ id: passage.id, ...presentPlace(view.state, passage) })));
}
