import { describe, expect, it } from 'vitest';
import { copiedCells, emptiedCells, pastedCells } from '../../../../src-renderer/features/journeys/cell-blocks.ts';
import { journeyMap } from '../../../../src-renderer/features/journeys/journey-map.ts';
import { makeJourney } from '../../../helpers/make-journey.ts';

const map = journeyMap(
  makeJourney({
    stages: ['Before', 'After'],
    lanes: ['actions', 'emotions', 'pains'],
    texts: { 'actions Before': 'asks\tfriends', 'pains Before': 'waits', 'pains After': 'pays' },
  }),
);
const all = { top: 0, bottom: 2, left: 0, right: 1 };

describe('blocks of cells', () => {
  it('are copied as spreadsheets write them', () => {
    expect(copiedCells(map, all, []).text).toBe('"asks\tfriends"\t\n\t\nwaits\tpays');
  });

  it('are emptied where there is something, but for the curve', () => {
    const changed = emptiedCells(map, all).map(({ laneId, stageId }) => `${laneId} ${stageId}`);
    expect(changed).toEqual(['actions Before', 'pains Before', 'pains After']);
  });

  it('fill all that is selected where one cell is pasted', () => {
    const changes = pastedCells(map, { top: 2, bottom: 2, left: 0, right: 1 }, [[{ text: 'x' }]]);
    expect(changes.map(({ stageId }) => stageId)).toEqual(['Before', 'After']);
  });

  it('are left out where the map ends, and on the curve', () => {
    const block = [
      [{ text: 'a' }, { text: 'b' }],
      [{ text: 'c' }, { text: 'd' }],
    ];
    const changes = pastedCells(map, { top: 0, bottom: 0, left: 1, right: 1 }, block);
    expect(changes).toEqual([{ laneId: 'actions', stageId: 'After', cell: { text: 'a' } }]);
  });
});
