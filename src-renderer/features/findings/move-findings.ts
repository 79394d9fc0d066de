import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { manyKeyedBefore } from '../../ui/reorder-many.ts';
import type { FindingGroup, Grouping } from './group-findings.ts';
import type { FindingPlace } from './use-finding-actions.ts';

export interface ShownFindings {
  /** All of them, in their order. */
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  readonly groups: readonly FindingGroup[];
}

/** Before which finding those that are moved behind one come to stand. */
export function behind({ findings }: ShownFindings, id: string, moved: readonly string[]): string | null {
  const at = findings.findIndex((finding) => finding.id === id);
  return findings.slice(at + 1).find((finding) => !moved.includes(finding.id))?.id ?? null;
}

/** The place within a group: `beforeId` null is its end. Null where they stand in different groups of their own. */
export function placeIn(
  shown: ShownFindings,
  group: FindingGroup,
  moved: readonly string[],
  beforeId: string | null,
): FindingPlace | null {
  const last = group.findings.findLast(({ id }) => !moved.includes(id));
  const before = beforeId ?? (last ? behind(shown, last.id, moved) : null);
  if (shown.grouping === 'group' && !group.isDropped) return { beforeId: before, group: group.key ?? '' };
  const own = new Set(shown.findings.filter(({ id }) => moved.includes(id)).map((finding) => finding.group));
  const [name] = own;
  return own.size === 1 && name !== undefined ? { beforeId: before, group: name } : null;
}

/** Where an arrow key takes findings of a group: up and down in it, and on into the next one where groups are their own. */
export function keyedPlace(
  shown: ShownFindings,
  group: FindingGroup,
  moved: readonly string[],
  key: string,
): FindingPlace | null {
  const ids = group.findings.map(({ id }) => id);
  const within = manyKeyedBefore(ids, moved, key);
  if (within) return placeIn(shown, group, moved, within.beforeId);
  if (shown.grouping !== 'group' || group.isDropped) return null;
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  const open = shown.groups.filter((one) => !one.isDropped && (one.findings.length > 0 || one.id === group.id));
  const next = step === 0 ? undefined : open[open.findIndex(({ id }) => id === group.id) + step];
  if (!next) return null;
  return placeIn(shown, next, moved, step === 1 ? (next.findings[0]?.id ?? null) : null);
}
