import { useTranslation } from 'react-i18next';
import type { HistoryStep } from '../../src-main/shared/contract/history.ts';
import { stepDetails } from '../../src-main/shared/domain/step-details.ts';

/** What a step did, in words. */
export function useStepWords(): (step: HistoryStep) => string {
  const { t } = useTranslation();
  return (step) => t(`history.step.${step.label}` as 'history.step.imports.run', stepDetails(step.details));
}
