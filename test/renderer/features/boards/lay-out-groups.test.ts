import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { layOutGroups } from '../../../../src-renderer/features/boards/lay-out-groups.ts';
import { shownBoard } from '../../../helpers/shown-board.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const inRow = (clusterId: string | null) =>
  shownBoard(
    ids.map((id, index) => ({ id, x: 20 + index * 120, y: 60, clusterId })),
    clusterId === null ? [] : [{ id: clusterId, x: 0, y: 0, width: 800, height: 140 }],
  );
const groups = (...ticked: readonly boolean[]) =>
  ticked.map((isTicked, index) => ({
    id: `group ${String(index)}`,
    name: '',
    cardIds: ids.slice(index * 2, index * 2 + 2),
    isTicked,
  }));

describe('where suggested groups would stand', () => {
  it('is where the cards are, if all of them leave', () => {
    const { groups: laidOut } = layOutGroups(inRow(null), groups(true, true, true));
    expect(laidOut[0]!.box).toMatchObject({ x: 20, y: 60 });
  });

  it.each([null, 'around'])('is clear of the cards of groups that are not taken, in the cluster %s', (clusterId) => {
    const board = inRow(clusterId);
    const { groups: laidOut, parentId } = layOutGroups(board, groups(true, false, false));
    const staying = ids.slice(2).map((id) => board.placeOf.get(id)!);
    expect(parentId).toBe(clusterId);
    expect(staying.filter((card) => boxesMeet(card, laidOut[0]!.box))).toEqual([]);
  });

  it('is the same, whichever group is not taken', () => {
    const board = inRow(null);
    expect(layOutGroups(board, groups(true, false, true))).toEqual(layOutGroups(board, groups(false, true, true)));
  });
});
