import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findingStates, priority } from '../../../src-main/shared/contract/findings.ts';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { callQuery } from '../../api/call-query.ts';
import type { GroupHeading, Grouping } from './group-findings.ts';

/** Under what findings can stand, in order: groups as they stand, stages by their maps, tags by name. */
export function useGroupHeadings(findings: readonly Finding[], grouping: Grouping): readonly GroupHeading[] {
  const { t, i18n } = useTranslation();
  const { data: personas } = useQuery({ ...callQuery('personas.list', {}), enabled: grouping === 'persona' });
  return useMemo(() => {
    if (grouping === 'state') return findingStates.map((key) => ({ key, title: t(`findings.states.${key}`) }));
    if (grouping === 'priority')
      return priority.options.map((key) => ({ key, title: t(`findings.priorityMark.${key}`) }));
    const none = { key: null, title: t(`findings.none.${grouping}`) };
    if (grouping === 'persona') return [...(personas ?? []).map(({ id, name }) => ({ key: id, title: name })), none];
    if (grouping === 'stage') return [...stageHeadings(findings), none];
    if (grouping === 'group') return groupHeadings(findings, none);
    const { compare } = new Intl.Collator(i18n.language, { numeric: true });
    const tags = [...new Set(findings.flatMap((finding) => finding.tags))].toSorted(compare);
    return [...tags.map((key) => ({ key, title: key })), none];
  }, [findings, grouping, personas, t, i18n.language]);
}

/** Those in no group are one of the groups, in its place. */
function groupHeadings(findings: readonly Finding[], none: GroupHeading): readonly GroupHeading[] {
  const names = new Set(findings.map(({ group }) => group));
  const headings = [...names].map((name) => (name === '' ? none : { key: name, title: name }));
  return names.has('') ? headings : [...headings, none];
}

function stageHeadings(findings: readonly Finding[]): readonly GroupHeading[] {
  const stages = findings.flatMap((finding) => finding.stages);
  const byId = new Map(stages.map(({ id, name, journey }) => [id, { key: id, title: `${name} · ${journey}` }]));
  return [...byId.values()];
}
