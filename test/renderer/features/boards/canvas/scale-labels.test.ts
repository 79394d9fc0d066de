import { describe, expect, it } from 'vitest';
import { labelHeight, scaleLabels } from '../../../../../src-renderer/features/boards/canvas/scale-labels.ts';
import type { BoardScale } from '../../../../../src-main/shared/contract/board-scale.ts';

const size = { width: 1000, height: 600 };
const widthOf = (text: string) => text.length * 7;
const scale: BoardScale = {
  frame: { x: 0, y: 0, width: 800, height: 400 },
  across: {
    name: 'Impact',
    marks: [
      { label: 'low', start: 0, end: 400 },
      { label: 'high', start: 400, end: 800 },
    ],
  },
  down: {
    name: 'Effort',
    marks: [
      { label: 'much', start: 0, end: 200 },
      { label: 'little', start: 200, end: 400 },
    ],
  },
};
const labelsAt = (camera: { x: number; y: number; k: number }) => scaleLabels(scale, { camera, size, widthOf });
const words = (camera: { x: number; y: number; k: number }) => labelsAt(camera).map(({ text }) => text);
const placeOf = (camera: { x: number; y: number; k: number }, text: string) => {
  const found = labelsAt(camera).find((label) => label.text === text);
  return found && { x: found.x, y: found.y };
};

describe('the words of a scale', () => {
  it('stand beside and above the frame where there is room', () => {
    const camera = { x: 150, y: 100, k: 1 };
    expect(words(camera)).toEqual(['much', 'little', 'low', 'high', '↑ Effort', 'Impact →']);
    expect(placeOf(camera, 'much')).toEqual({ x: 112, y: 200 });
    expect(placeOf(camera, 'low')).toEqual({ x: 150 + (400 - 21) / 2, y: 84 });
    expect(placeOf(camera, 'Impact →')).toEqual({ x: 140 + 14, y: 64 });
  });

  it('stay in sight when the frame goes beyond what is seen', () => {
    const camera = { x: -500, y: -100, k: 2 };
    expect(placeOf(camera, 'much')).toEqual({ x: 10, y: (46 + 300) / 2 });
    expect(placeOf(camera, 'high')?.y).toBe(16);
    expect(labelsAt(camera).every(({ x, y }) => x >= 0 && y >= 0 && y <= size.height)).toBe(true);
  });

  it('are left out where they have no room, and where nothing of the frame is seen', () => {
    expect(words({ x: 500, y: 300, k: 0.02 })).not.toContain('much');
    expect(words({ x: 2000, y: 0, k: 1 })).toEqual([]);
  });

  it('never stand on one another', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ label: `Lane ${index}`, start: index, end: index + 1 }));
    const crowded = { ...scale, down: { name: null, marks: many.map((mark) => ({ ...mark, end: mark.start + 30 })) } };
    const rows = scaleLabels(crowded, { camera: { x: 100, y: 60, k: 1 }, size, widthOf }).filter(({ text }) =>
      text.startsWith('Lane'),
    );
    const gaps = rows.slice(1).map(({ y }, index) => y - rows[index]!.y);
    expect(rows.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(labelHeight);
  });
});
