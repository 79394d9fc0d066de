import { changesBetween } from './changes-between.ts';
import type { DraggedFindings, DropSpot } from './finding-drag.ts';
import type { FindingGroup } from './group-findings.ts';
import { behind, keyedPlace, placeIn } from './move-findings.ts';
import type { ShownFindings } from './move-findings.ts';
import { useClassify } from './use-classify.ts';
import { useFindingActions } from './use-finding-actions.ts';

/** Moves findings within their group, and to others: what they are grouped by is then said of them. */
export function useMoveFindings(shown: ShownFindings) {
  const { findings, grouping, groups } = shown;
  const actions = useFindingActions(findings);
  const classify = useClassify();
  const groupOf = (id: string) => groups.find((group) => group.id === id);

  const toGroup = (ids: readonly string[], from: FindingGroup, to: FindingGroup, beforeId: string | null) => {
    const moved = findings.filter(({ id }) => ids.includes(id));
    const isOwn = grouping === 'group' && !from.isDropped && !to.isDropped;
    const place = isOwn ? placeIn(shown, to, ids, beforeId) : null;
    if (place) actions.move(ids, place);
    else classify(moved, changesBetween({ grouping, from, to }));
  };
  const beforeOf = ({ side, findingId }: DropSpot, ids: readonly string[]) => {
    if (findingId === null || side === 'on') return null;
    return side === 'before' && !ids.includes(findingId) ? findingId : behind(shown, findingId, ids);
  };
  return {
    drop: ({ ids, groupId }: DraggedFindings, spot: DropSpot) => {
      const [from, to] = [groupOf(groupId), groupOf(spot.groupId)];
      if (!from || !to) return;
      const beforeId = beforeOf(spot, ids);
      if (from !== to) return toGroup(ids, from, to, beforeId);
      const place = placeIn(shown, to, ids, beforeId);
      if (place && spot.findingId !== null) actions.move(ids, place);
    },
    key: (ids: readonly string[], groupId: string, key: string): boolean => {
      const group = groupOf(groupId);
      const place = group && keyedPlace(shown, group, ids, key);
      if (place) actions.move(ids, place);
      return Boolean(place);
    },
    toGroup,
  };
}
