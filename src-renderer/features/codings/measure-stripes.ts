import { nearWindow } from '../../editor/near-window.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { offsetToPosition } from '../../editor/text-lines.ts';
import type { StripeInput } from '../../editor/layout-stripes.ts';

export interface Placed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where passages stand in the drawn part of the text, in px from the top of what the text stands in. */
export function measureStripes({ view, lines }: ReadingEditor, passages: readonly Placed[]): StripeInput[] {
  const { from, to } = nearWindow(view.state);
  const nearStart = lines[from]?.start ?? 0;
  const nearEnd = lines[to - 1]?.end ?? 0;
  const origin = view.dom.offsetParent?.getBoundingClientRect().top ?? 0;
  return passages
    .filter(({ start, end }) => end > nearStart && start < nearEnd)
    .map(({ id, start, end }) => {
      const first = view.coordsAtPos(offsetToPosition(lines, Math.max(start, nearStart)));
      const last = view.coordsAtPos(offsetToPosition(lines, Math.min(end, nearEnd)), -1);
      return { id, top: first.top - origin, bottom: last.bottom - origin };
    });
}
