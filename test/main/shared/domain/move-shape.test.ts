import { expect, it } from 'vitest';
import { moveShape } from '../../../../src-main/shared/domain/move-shape.ts';
import { drawDot } from '../../../../src-main/shared/domain/figure-look.ts';
import { shapeBounds } from '../../../../src-main/shared/domain/shape-bounds.ts';

it('moves a shape and changes nothing else of it, whatever it is drawn of', () => {
  const rect = { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 0, fill: '#000000', stroke: null } as const;
  const dot = drawDot([10, -5.5], 2, '#000000');
  expect(moveShape(rect, 5, 7)).toEqual({ ...rect, x: 6, y: 9 });
  const { x, y, ...size } = shapeBounds(dot);
  expect(shapeBounds(moveShape(dot, 5, 7))).toEqual({ x: x + 5, y: y + 7, ...size });
});
