import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Stretch } from '../../src-main/shared/domain/stretches.ts';
import type { Highlight, HighlightState } from './highlight-state.ts';
import { layoutHighlights } from './layout-highlights.ts';
import { linesOf } from './lines-of.ts';
import type { NearWindow } from './near-window.ts';
import { offsetToPosition } from './text-lines.ts';

const mostLines = 3;

type Drawn = Pick<HighlightState, 'codings' | 'places' | 'selectedId' | 'target'>;

/** Tints and underlines of the codings in the lines that are drawn. */
export function drawHighlights(doc: Node, window: NearWindow, drawn: Drawn): DecorationSet {
  const { codings, places, selectedId, target } = drawn;
  const lines = linesOf(doc);
  const near = { start: lines[window.from]?.start ?? 0, end: lines[window.to - 1]?.end ?? 0 };
  const isNear = ({ start, end }: Stretch) => end > start && end > near.start && start < near.end;
  const at = (offset: number) => offsetToPosition(lines, Math.min(near.end, Math.max(near.start, offset)));
  const inline = ({ start, end }: Stretch, attributes: Record<string, string>) =>
    Decoration.inline(at(start), at(end), attributes);

  const shown = codings
    .map((coding, index) => ({ coding, place: places[index] ?? coding }))
    .filter(({ place }) => isNear(place))
    .map(({ coding, place: { start, end } }) => ({ ...coding, start, end }))
    .sort((one, other) => one.start - other.start);
  const segments = layoutHighlights(shown).map((segment) =>
    inline(segment, segmentAttributes(segment.passages, selectedId)),
  );
  const light = target && isNear(target) ? [inline(target, { class: 'motif-target' })] : [];
  const isMark = target?.start === target?.end && target && target.start >= near.start && target.start <= near.end;
  const mark = isMark ? [Decoration.widget(at(target.start), drawPlace, { key: 'place', side: -1 })] : [];
  return DecorationSet.create(doc, [...segments, ...light, ...mark]);
}

/** Where words were that are no more. */
function drawPlace(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'motif-place';
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

function segmentAttributes(passages: readonly Highlight[], selectedId: string | null): Record<string, string> {
  const selected = passages.find(({ id }) => id === selectedId);
  const [top = selected, ...others] = selected ? [selected, ...passages.filter((one) => one !== selected)] : passages;
  const lines = underlines(others.map(({ solid }) => solid));
  const tint = selected ? `color-mix(in oklab, ${selected.solid} 42%, transparent)` : top?.tint;
  return {
    class: 'motif-coding',
    style: `background-color: ${tint}; ${lines.length > 0 ? `box-shadow: ${lines.join(', ')};` : ''}`,
    'data-codings': passages.map(({ id }) => id).join(' '),
    title: passages.map(({ label }) => label).join(' · '),
  };
}

/** Lines under the words, a gap between them; they end before the row below begins. */
function underlines(colors: readonly string[]): readonly string[] {
  const drawn = colors.slice(0, mostLines);
  const height = drawn.length > 2 ? 1 : 2;
  return drawn.flatMap((color, index) => {
    const top = index * (height + 1) + 1;
    return [`0 ${top}px 0 var(--color-page)`, `0 ${top + height}px 0 ${color}`];
  });
}
