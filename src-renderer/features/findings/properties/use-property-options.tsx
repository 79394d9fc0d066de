import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findingStates, priority } from '../../../../src-main/shared/contract/findings.ts';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { callQuery } from '../../../api/call-query.ts';
import type { Property } from '../findings-state.ts';
import { PriorityMark } from '../priority-mark.tsx';
import { StateMark } from '../state-mark.tsx';
import styles from './finding-properties.module.css';

export interface PropertyOption {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
}

const levels = ['4', '3', '2', '1'] as const;

/** All that can be said of findings in one respect. */
export function usePropertyOptions(property: Property | null, findings: readonly Finding[]): readonly PropertyOption[] {
  const { t } = useTranslation();
  const personas = useQuery({ ...callQuery('personas.list', {}), enabled: property === 'personas' });
  const stages = useStageOptions(property === 'stages');
  const unset = { id: '', label: t('findings.unset') };
  if (property === 'state')
    return findingStates.map((id) => ({
      id,
      label: t(`findings.states.${id}`),
      icon: <Silent mark={<StateMark state={id} />} />,
    }));
  if (property === 'priority')
    return priority.options.map((id) => ({
      id,
      label: t(`findings.priorities.${id}`),
      icon: <Silent mark={<PriorityMark priority={id} />} />,
    }));
  if (property === 'severity') return [...levels.map((id) => ({ id, label: t(`findings.severities.${id}`) })), unset];
  if (property === 'frequency') return [...levels.map((id) => ({ id, label: t(`findings.frequencies.${id}`) })), unset];
  if (property === 'personas') return (personas.data ?? []).map(({ id, name }) => ({ id, label: name }));
  if (property === 'stages') return stages;
  if (property === 'tags') return distinct(findings.flatMap(({ tags }) => tags));
  const groups = distinct(findings.map(({ group }) => group)).filter(({ id }) => id !== '');
  return groups.length === 0 ? [] : [...groups, { id: '', label: t('findings.noGroup') }];
}

// The words beside it say the same.
const Silent = ({ mark }: { readonly mark: ReactNode }) => (
  <span aria-hidden className={styles.mark}>
    {mark}
  </span>
);

const distinct = (names: readonly string[]): readonly PropertyOption[] =>
  [...new Set(names)].map((name) => ({ id: name, label: name }));

function useStageOptions(isWanted: boolean): readonly PropertyOption[] {
  const { data: journeys = [] } = useQuery({ ...callQuery('journeys.list', {}), enabled: isWanted });
  const maps = useQueries({
    queries: isWanted ? journeys.map(({ id }) => callQuery('journeys.get', { id })) : [],
  });
  return maps.flatMap(({ data }) =>
    data ? data.stages.map(({ id, name }) => ({ id, label: name, hint: data.name })) : [],
  );
}
