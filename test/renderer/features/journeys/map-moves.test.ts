import { describe, expect, it } from 'vitest';
import { journeyMap } from '../../../../src-renderer/features/journeys/journey-map.ts';
import {
  cellBox,
  cornerAt,
  movedSelection,
  rangeOf,
  tabbedSelection,
} from '../../../../src-renderer/features/journeys/map-moves.ts';
import { makeJourney } from '../../../helpers/make-journey.ts';

const map = journeyMap(makeJourney({ stages: ['Before', 'During', 'After'], lanes: ['actions', 'pains'] }));
const at = (row: number, column: number) => ({ anchor: { row, column }, head: { row, column } });
const key = (name: string, more = {}) => ({ key: name, isMod: false, isShift: false, ...more });

describe('moving in a map', () => {
  it.each([
    ['down', at(0, 0), key('ArrowDown'), at(1, 0)],
    ['up to a stage’s heading', at(0, 1), key('ArrowUp'), at(-1, 1)],
    ['left to a lane’s name', at(1, 0), key('ArrowLeft'), at(1, -1)],
    ['never into the corner', at(-1, 0), key('ArrowLeft'), at(-1, 0)],
    ['not beyond the last stage', at(1, 2), key('ArrowRight'), at(1, 2)],
    [
      'with Shift its other corner',
      at(0, 0),
      key('ArrowRight', { isShift: true }),
      { ...at(0, 0), head: { row: 0, column: 1 } },
    ],
  ])('%s', (_, from, pressed, to) => {
    expect(movedSelection(map, from, pressed)).toEqual(to);
  });

  it('goes by Tab from the end of a lane to the next one, and stops at the end', () => {
    expect(tabbedSelection(map, at(0, 2), false)).toEqual(at(1, 0));
    expect(tabbedSelection(map, at(1, 2), false)).toBeNull();
  });

  it('takes a lane’s name for all its cells', () => {
    expect(cellBox(map, at(1, -1))).toEqual({ top: 1, bottom: 1, left: 0, right: 2 });
  });

  it('takes a stage’s heading for all its cells', () => {
    expect(cellBox(map, at(-1, 2))).toEqual({ top: 0, bottom: 1, left: 2, right: 2 });
  });

  it('begins at the first cell where nothing is selected', () => {
    expect(rangeOf(map, null)).toEqual(at(0, 0));
    expect(cornerAt(map, { row: 0, column: 0 })).toEqual({ laneId: 'actions', stageId: 'Before' });
  });
});
