import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { usePropertyWords } from '../properties/use-property-words.ts';

const single = ['state', 'priority', 'severity', 'frequency', 'group'] as const;

export interface CompareFact {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

/** What is said of a finding, a line each: the same lines of all, so that they stand beside each other. */
export function useCompareFacts(finding: Finding): readonly CompareFact[] {
  const { t } = useTranslation();
  const words = usePropertyWords();
  const list = (names: readonly string[]) => names.join(t('findings.separator'));
  return [
    ...single.map((id) => ({ id, name: t(`findings.${id}`), words: words([finding], id) })),
    { id: 'tags', name: t('findings.tags'), words: list(finding.tags) },
    { id: 'personas', name: t('findings.personas'), words: list(finding.personas.map(({ name }) => name)) },
    { id: 'stages', name: t('findings.stages'), words: list(finding.stages.map(({ name }) => name)) },
  ];
}
