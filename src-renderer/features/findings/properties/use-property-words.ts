import { useTranslation } from 'react-i18next';
import { findingState, priority } from '../../../../src-main/shared/contract/findings.ts';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { commonValue } from './property-choices.ts';
import type { OneProperty } from './property-choices.ts';

type Level = '1' | '2' | '3' | '4';

/** What is said of findings in one respect, in words. */
export function usePropertyWords() {
  const { t } = useTranslation();
  return (findings: readonly Finding[], property: OneProperty): string => {
    const value = commonValue(findings, property);
    if (value === null) return t('findings.various');
    if (property === 'state') return t(`findings.states.${findingState.parse(value)}`);
    if (property === 'priority') return t(`findings.priorities.${priority.parse(value)}`);
    if (property === 'group') return value === '' ? t('findings.noGroup') : value;
    if (value === '') return t('findings.unset');
    return property === 'severity'
      ? t(`findings.severities.${value as Level}`)
      : t(`findings.frequencies.${value as Level}`);
  };
}
