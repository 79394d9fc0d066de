import type { AnchorRect } from '../../../ui/virtual-anchor.tsx';
import { shortenQuote } from '../findings-state.ts';

const gap = 10;

/** Begins to shorten a quote, in its place. */
export function askShorten(evidenceId: string): void {
  const row = document.querySelector(`[data-evidence="${CSS.escape(evidenceId)}"]`);
  row?.scrollIntoView?.({ block: 'nearest' });
  shortenQuote({ evidenceId, anchor: anchorAt(row) });
}

function anchorAt(row: Element | null): AnchorRect {
  const { x, y, width } = row?.getBoundingClientRect() ?? { x: window.innerWidth / 3, y: 120, width: 0 };
  return { x, y: y - gap, width, height: 0 };
}
