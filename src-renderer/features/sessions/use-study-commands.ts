import { useCommands } from '../../workspace/commands.ts';
import type { StudyPlan } from './study-plan.ts';
import { useQuotaActions } from './use-quota-actions.ts';

const noQuotas: StudyPlan['quotas'] = [];

export function useStudyCommands(plan: StudyPlan | undefined): void {
  const { create } = useQuotaActions(plan?.quotas ?? noQuotas);
  useCommands('study', [
    {
      id: 'sessions.quota',
      section: 'session',
      label: 'sessions.command.quota',
      isEnabled: plan !== undefined,
      run: create,
    },
  ]);
}
