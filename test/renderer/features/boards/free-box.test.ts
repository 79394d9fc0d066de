import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../../src-main/shared/contract/index.ts';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { freeBox } from '../../../../src-renderer/features/boards/free-box.ts';
import { buildShownBoard } from '../../../../src-renderer/features/boards/shown-board.ts';

const at = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });

function boardOf(points: readonly { readonly x: number; readonly y: number }[]) {
  const ids = points.map((_, index) => `card ${index}`);
  const contents = { name: '', clusters: [], cards: ids.map((id) => ({ id, source: null, codes: [] })) };
  const cards = points.map((point, index) => ({ ...point, id: ids[index], width: 176, height: 112, clusterId: null }));
  return buildShownBoard(
    'board',
    contents as unknown as CallOutput<'boards.contents'>,
    { cards, clusters: [] } as unknown as CallOutput<'boards.places'>,
  );
}

describe('freeBox', () => {
  const box = { x: 0, y: 0, width: 364, height: 112 };

  it('leaves a box that is free where it is', () => {
    expect(freeBox(boardOf([{ x: 400, y: 0 }]), box)).toEqual(box);
  });

  it('keeps its size, and lies clear of every card', () => {
    fc.assert(
      fc.property(fc.array(at, { maxLength: 12 }), (points) => {
        const board = boardOf(points);
        const free = freeBox(board, box);
        expect(free).toMatchObject({ width: 364, height: 112 });
        expect(board.places.filter((place) => boxesMeet(place, free))).toEqual([]);
      }),
    );
  });
});
