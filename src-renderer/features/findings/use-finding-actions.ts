import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { showFinding, useNavigation } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { editTitle, filterBy, viewFindings } from './findings-state.ts';

export interface FindingPlace {
  readonly beforeId: string | null;
  /** The group that they come into; without it, that of the one they stand before. */
  readonly group?: string;
}

export interface FindingActions {
  /** Makes a finding and begins to edit its statement. */
  create(group?: string): void;
  remove(ids: readonly string[]): void;
  move(ids: readonly string[], place: FindingPlace): void;
}

export function useFindingActions(findings: readonly Finding[]): FindingActions {
  const { t } = useTranslation();
  const create = useCall('findings.create');
  const move = useCall('findings.move');
  const remove = useNoticedWork(async (client, gone: readonly Finding[]) => {
    await client.call('findings.delete', { ids: gone.map(({ id }) => id) });
    const [first] = gone;
    const count = gone.length;
    return {
      message:
        count === 1 ? t('findings.deleted', { title: first?.title ?? '' }) : t('findings.deletedSeveral', { count }),
    };
  });
  return {
    create: (group) =>
      create.mutate(
        { title: t('findings.untitled'), ...(group && { group }) },
        {
          onSuccess: ({ id }) => {
            viewFindings('page');
            filterBy('');
            showFinding(id);
            editTitle(id);
          },
        },
      ),
    remove: (ids) => {
      const gone = findings.filter(({ id }) => ids.includes(id));
      if (gone.length === 0) return;
      const last = findings.findLastIndex(({ id }) => ids.includes(id));
      const others = findings.filter(({ id }) => !ids.includes(id));
      const next = findings.slice(last + 1).at(0) ?? others.at(-1);
      remove.mutate(gone, { onSuccess: () => useNavigation.setState({ findingId: next?.id ?? null }) });
    },
    move: (ids, place) => move.mutate({ ids: [...ids], ...place }),
  };
}
