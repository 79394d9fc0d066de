import type { DecorationSet } from '@tiptap/pm/view';
import type { Stretch } from '../../src-main/shared/domain/stretches.ts';
import type { HighlightedPassage } from './layout-highlights.ts';
import type { NearWindow } from './near-window.ts';

export interface Highlight extends HighlightedPassage {
  readonly tint: string;
  readonly solid: string;
  readonly label: string;
}

export interface Highlights {
  /** Ordered by start; places in the text that the core has. */
  readonly codings: readonly Highlight[];
  /** Other places that move with the text, such as those of memos. */
  readonly marks: readonly HighlightedPassage[];
  readonly selectedId: string | null;
  /** A passage that was jumped to, lit up until the next click. */
  readonly target: { readonly start: number; readonly end: number } | null;
}

export interface HighlightState extends Highlights {
  /** Where the codings and then the marks lie in the text as it is shown now. */
  readonly places: readonly Stretch[];
  /** The core has a newer text than the one whose places were given. */
  readonly isAhead: boolean;
  readonly window: NearWindow;
  readonly decorations: DecorationSet;
}
