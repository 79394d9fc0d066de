import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

export const codeIdAt = (target: Element): string | null =>
  target.closest<HTMLElement>('[role=row]')?.dataset['key'] ?? null;

export const codeRow = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-codebook] [role=row][data-key=${JSON.stringify(id)}]`);

/** Where a code stands on the screen; the window's top corner if it can't be seen. */
export function codeAnchor(id: string): AnchorRect {
  const box = codeRow(id)?.getBoundingClientRect();
  return box
    ? { x: box.x + 16, y: box.y, width: box.width - 16, height: box.height }
    : { x: 48, y: 96, width: 0, height: 0 };
}
