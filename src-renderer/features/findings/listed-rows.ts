import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { FindingGroup } from './group-findings.ts';

export interface ListedRow {
  /** The finding's id; with its group's behind it where it was listed before. */
  readonly id: string;
  readonly finding: Finding;
}

export interface ListedGroup extends FindingGroup {
  readonly count: number;
  readonly isFolded: boolean;
  /** One group alone that has no name needs no heading. */
  readonly hasHeading: boolean;
  readonly rows: readonly ListedRow[];
}

const separator = ' in ';

export const findingIdOf = (rowKey: string): string => rowKey.split(separator)[0] ?? rowKey;

/** What the list shows: groups with something in them; a folded one keeps its rows to itself. */
export function listedGroups(
  groups: readonly FindingGroup[],
  turnedIds: ReadonlySet<string>,
  isFiltered: boolean,
): readonly ListedGroup[] {
  const seen = new Set<string>();
  const shown = groups.filter(({ findings }) => findings.length > 0);
  const hasHeading = !(shown.length === 1 && shown[0]?.key === null && !shown[0].isDropped);
  return shown.map((group) => {
    const isFolded = hasHeading && !isFiltered && group.isDropped !== turnedIds.has(group.id);
    const rows = isFolded ? [] : group.findings.map((finding) => ({ id: rowKey(finding.id, group.id, seen), finding }));
    return { ...group, count: group.findings.length, isFolded, hasHeading, rows };
  });
}

function rowKey(id: string, groupId: string, seen: Set<string>): string {
  if (seen.has(id)) return `${id}${separator}${groupId}`;
  seen.add(id);
  return id;
}

/** The group of each row, by the row's key. */
export const rowKeysOf = (groups: readonly ListedGroup[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(({ id: groupId, rows }) => rows.map(({ id }) => [id, groupId] as const)));

/** Finding ids of selected rows: the same set where rows are findings. */
export function keptSelection(keys: ReadonlySet<string>): ReadonlySet<string> {
  const isPlain = [...keys].every((key) => !key.includes(separator));
  return isPlain ? keys : new Set([...keys].map(findingIdOf));
}
