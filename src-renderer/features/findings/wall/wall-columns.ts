import type { FindingGroup, Grouping } from '../group-findings.ts';

export interface WallColumn extends FindingGroup {
  readonly isFolded: boolean;
}

/** The columns of the wall: what can be said of findings even where nothing is, but nothing for none where there is none. */
export function shownColumns(
  groups: readonly FindingGroup[],
  grouping: Grouping,
  turnedIds: ReadonlySet<string>,
): readonly WallColumn[] {
  const isWanted = ({ key, isDropped, findings }: FindingGroup) =>
    findings.length > 0 || (key !== null && !isDropped) || (isDropped && grouping === 'state');
  const wanted = groups.filter(isWanted);
  const shown = wanted.length > 0 ? wanted : groups;
  return shown.map((group) => ({
    ...group,
    isFolded: group.isDropped && grouping !== 'state' && !turnedIds.has(group.id),
  }));
}

/** A card's place on the wall: one finding may stand in several columns. */
export const cardKey = (columnId: string, findingId: string): string => `${columnId} · ${findingId}`;
