import { useTranslation } from 'react-i18next';
import type { Quota } from '../../../src-main/shared/contract/sessions.ts';
import { useCall } from '../../api/use-call.ts';
import { freeName } from '../../workspace/free-name.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { editQuota } from './sessions-state.ts';

const usualTarget = 6;

export interface QuotaActions {
  /** Makes a quota and begins to write its name. */
  create(): void;
  move(id: string, beforeId: string | null): void;
  remove(id: string): void;
}

export function useQuotaActions(quotas: readonly Quota[]): QuotaActions {
  const { t } = useTranslation();
  const create = useCall('quotas.create');
  const move = useCall('quotas.move');
  const remove = useNoticedWork(async (core, { id, name }: Pick<Quota, 'id' | 'name'>) => {
    await core.call('quotas.delete', { id });
    return { message: t('sessions.plan.quotaDeleted', { name }) };
  });
  const taken = quotas.map(({ name }) => name);
  return {
    create: () => {
      const name = freeName(t('sessions.plan.quotaName', { number: quotas.length + 1 }), taken);
      create.mutate({ name, target: usualTarget, limits: [] }, { onSuccess: ({ id }) => editQuota(id) });
    },
    move: (id, beforeId) => move.mutate({ id, beforeId }),
    remove: (id) => {
      const quota = quotas.find((one) => one.id === id);
      if (quota) remove.mutate(quota);
    },
  };
}
