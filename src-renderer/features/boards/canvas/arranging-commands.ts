import { alignBoxes } from '../../../../src-main/shared/domain/align-boxes.ts';
import type { Edge } from '../../../../src-main/shared/domain/align-boxes.ts';
import type { Placed, PlacedBox } from '../../../../src-main/shared/domain/boxes.ts';
import { distributeBoxes } from '../../../../src-main/shared/domain/distribute-boxes.ts';
import { withGroups } from './moving.ts';
import { nudge } from './nudge.ts';
import { onCanvas } from './command-place.ts';
import type { CommandPlace, Described } from './command-place.ts';
import { directions } from './walk-cards.ts';
import type { ArrowKey } from './walk-cards.ts';

const edges: readonly Edge[] = ['left', 'center', 'right', 'top', 'middle', 'bottom'];
const arrows = Object.keys(directions) as ArrowKey[];
const smallStep = 1;
const step = 8;

export function arrangingCommands(place: CommandPlace): readonly Described[] {
  const { board, actions, cardIds, clusterIds } = place;
  const ids = [...cardIds];
  const count = cardIds.size + clusterIds.size;
  const allLocked =
    ids.every((id) => board.placeOf.get(id)?.isLocked) &&
    [...clusterIds].every((id) => board.clusterOf.get(id)?.cluster.isLocked);
  const isGrouped = ids.some((id) => (board.placeOf.get(id)?.groupId ?? null) !== null);
  const arrange = (layout: (boxes: readonly PlacedBox[]) => readonly Placed[]) => placeAll(place, layout);
  return [
    {
      id: 'group',
      keys: ['Mod+G'],
      isEnabled: cardIds.size > 1,
      run: () => actions.update({ ids: withGroups(board, ids), isGroup: true }),
    },
    {
      id: 'ungroup',
      keys: ['Mod+Shift+G'],
      isEnabled: isGrouped,
      run: () => actions.update({ ids: withGroups(board, ids), isGroup: false }),
    },
    {
      id: allLocked ? 'unlock' : 'lock',
      keys: ['Mod+L'],
      isEnabled: count > 0,
      run: () => actions.update({ ids, clusterIds: [...clusterIds], isLocked: !allLocked }),
    },
    { id: 'front', keys: [']'], isEnabled: ids.length > 0, run: () => actions.update({ ids, layer: 'front' }) },
    { id: 'back', keys: ['['], isEnabled: ids.length > 0, run: () => actions.update({ ids, layer: 'back' }) },
    ...edges.map((edge) => ({
      id: `align.${edge}`,
      isEnabled: count > 1,
      run: () => arrange((boxes) => alignBoxes(boxes, edge)),
    })),
    ...(['horizontal', 'vertical'] as const).map((direction) => ({
      id: `distribute.${direction}`,
      isEnabled: count > 2,
      run: () => arrange((boxes) => distributeBoxes(boxes, direction)),
    })),
    ...arrows.flatMap((key) => [moveBy(place, key, step), moveBy(place, key, smallStep)]),
  ];
}

function moveBy({ board, actions, looking, cardIds, clusterIds }: CommandPlace, key: ArrowKey, by: number): Described {
  const [dx, dy] = directions[key];
  const isSmall = by === smallStep;
  return {
    id: `${isSmall ? 'nudge' : 'move'}.${key}`,
    keys: [isSmall ? `Shift+${key}` : key],
    within: onCanvas,
    isEnabled: !isSmall || cardIds.size + clusterIds.size > 0,
    run: () => {
      if (cardIds.size + clusterIds.size === 0) looking.pan(dx * 96, dy * 96);
      else nudge(board, actions, [dx * by, dy * by]);
    },
  };
}

/** Locked ones stay, but the others line up with them. */
function placeAll(
  { board, actions, cardIds, clusterIds }: CommandPlace,
  layout: (boxes: readonly PlacedBox[]) => readonly Placed[],
): void {
  const cards = [...cardIds].flatMap((id) => board.placeOf.get(id) ?? []);
  const clusters = [...clusterIds].flatMap((id) => board.clusterOf.get(id) ?? []);
  const places = new Map(layout([...cards, ...clusters]).map((placed) => [placed.id, placed]));
  actions.place({
    boardId: board.boardId,
    cards: cards.map(({ id, x, y }) => ({ id, x: places.get(id)?.x ?? x, y: places.get(id)?.y ?? y })),
    clusters: clusters.map(({ id, x, y, width, height }) => ({
      id,
      x: places.get(id)?.x ?? x,
      y: places.get(id)?.y ?? y,
      width,
      height,
    })),
  });
}
