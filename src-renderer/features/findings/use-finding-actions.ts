import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { showFinding, useNavigation } from '../../workspace/navigation.ts';
import { editTitle } from './findings-state.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

export interface FindingActions {
  /** Makes a finding and begins to edit its title. */
  create(): void;
  remove(id: string): void;
  move(id: string, beforeId: string | null): void;
}

export function useFindingActions(findings: readonly Finding[]): FindingActions {
  const { t } = useTranslation();
  const create = useCall('findings.create');
  const move = useCall('findings.move');
  const remove = useNoticedWork(async (client, { id, title }: Pick<Finding, 'id' | 'title'>) => {
    await client.call('findings.delete', { id });
    return { message: t('findings.deleted', { title }) };
  });
  return {
    create: () =>
      create.mutate(
        { title: t('findings.untitled') },
        {
          onSuccess: ({ id }) => {
            showFinding(id);
            editTitle(id);
          },
        },
      ),
    remove: (id) => {
      const at = findings.findIndex((finding) => finding.id === id);
      const finding = findings[at];
      if (!finding) return;
      const next = findings[at + 1] ?? findings[at - 1];
      remove.mutate(finding, { onSuccess: () => useNavigation.setState({ findingId: next?.id ?? null }) });
    },
    move: (id, beforeId) => {
      useNavigation.setState({ findingId: id });
      move.mutate({ id, beforeId });
    },
  };
}
