import { boxAround } from './box-around.ts';
import type { Placed, PlacedBox } from './boxes.ts';

export type Edge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

/** All boxes on one line of the box around them: an edge, or its middle (`center` of the width, `middle` of the height). */
export function alignBoxes(boxes: readonly PlacedBox[], edge: Edge): Placed[] {
  const around = boxAround(boxes);
  if (!around) return [];
  return boxes.map(({ id, x, y, width, height }) => {
    switch (edge) {
      case 'left':
        return { id, x: around.x, y };
      case 'center':
        return { id, x: around.x + (around.width - width) / 2, y };
      case 'right':
        return { id, x: around.x + around.width - width, y };
      case 'top':
        return { id, x, y: around.y };
      case 'middle':
        return { id, x, y: around.y + (around.height - height) / 2 };
      case 'bottom':
        return { id, x, y: around.y + around.height - height };
    }
  });
}
