import type { AnchorRect } from '../../../ui/virtual-anchor.tsx';
import { askProperty } from '../findings-state.ts';
import type { Property } from '../findings-state.ts';

/** Asks beside the property where it is shown, else beside what has the keyboard. */
export function askAbout(property: Property): void {
  askProperty({ property, anchor: anchorOf(property) });
}

function anchorOf(property: Property): AnchorRect {
  const shown = document.querySelector(`[data-property="${property}"]`);
  const target = shown ?? document.activeElement;
  const rect = target && target !== document.body ? target.getBoundingClientRect() : null;
  if (rect && rect.width > 0 && rect.width < window.innerWidth / 2) return rect;
  return { x: window.innerWidth / 2 - 140, y: window.innerHeight / 4, width: 0, height: 0 };
}
