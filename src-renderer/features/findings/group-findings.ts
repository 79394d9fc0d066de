import type { Finding } from '../../../src-main/shared/contract/findings.ts';

export const groupings = ['group', 'state', 'priority', 'persona', 'stage', 'tag'] as const;
export type Grouping = (typeof groupings)[number];

/** What findings can stand under; `key` null is for those that have nothing of the kind. */
export interface GroupHeading {
  readonly key: string | null;
  readonly title: string;
}

export interface FindingGroup extends GroupHeading {
  readonly id: string;
  /** What was dropped stands by itself. */
  readonly isDropped: boolean;
  readonly findings: readonly Finding[];
}

export interface GroupingWanted {
  readonly grouping: Grouping;
  /** In their order, with the one for none last. */
  readonly headings: readonly GroupHeading[];
  readonly dropped: string;
}

/** A finding with several personas, stages or tags stands under each. */
export function groupFindings(findings: readonly Finding[], wanted: GroupingWanted): readonly FindingGroup[] {
  const { grouping, headings, dropped } = wanted;
  const isApart = (finding: Finding) => grouping !== 'state' && finding.state === 'dropped';
  const kept = findings.filter((finding) => !isApart(finding));
  const groups = headings.map(({ key, title }) => ({
    id: key === null ? `${grouping} none` : `${grouping} ${key}`,
    key,
    title,
    isDropped: grouping === 'state' && key === 'dropped',
    findings: kept.filter((finding) => isUnder(finding, grouping, key)),
  }));
  const rest = findings.filter(isApart);
  if (rest.length === 0) return groups;
  return [...groups, { id: 'dropped', key: null, title: dropped, isDropped: true, findings: rest }];
}

/** The keys under which a finding stands. */
export function keysOf(finding: Finding, grouping: Grouping): readonly string[] {
  if (grouping === 'group') return finding.group === '' ? [] : [finding.group];
  if (grouping === 'state') return [finding.state];
  if (grouping === 'priority') return [finding.priority];
  if (grouping === 'persona') return finding.personas.map(({ id }) => id);
  return grouping === 'stage' ? finding.stages.map(({ id }) => id) : finding.tags;
}

function isUnder(finding: Finding, grouping: Grouping, key: string | null): boolean {
  const keys = keysOf(finding, grouping);
  return key === null ? keys.length === 0 : keys.includes(key);
}
