import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { viewJourneys } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { enterTouchpoint, nameTouchpoint, selectTouchpoint } from './touchpoints-state.ts';

export interface TouchpointActions {
  /** Asks how it shall be called. */
  begin(): void;
  create(name: string): void;
  addReady(): void;
  remove(id: string): void;
  move(id: string, beforeId: string | null): void;
}

export function useTouchpointActions(touchpoints: readonly Touchpoint[]): TouchpointActions {
  const { t } = useTranslation();
  const create = useCall('touchpoints.create');
  const move = useCall('touchpoints.move');
  const addReady = useNoticedWork(async (client, _: null) => {
    const { added } = await client.call('touchpoints.addReady', {});
    viewJourneys('touchpoints');
    return { message: added === 0 ? t('touchpoints.readyThere') : t('touchpoints.readyAdded', { count: added }) };
  });
  const remove = useNoticedWork(async (client, ids: readonly string[]) => {
    await client.call('touchpoints.delete', { ids: [...ids] });
    return { message: t('touchpoints.deleted', { count: ids.length }) };
  });
  return {
    begin: () => {
      viewJourneys('touchpoints');
      nameTouchpoint(true);
    },
    create: (name) =>
      create.mutate({ name, channel: 'other', isOnline: false }, { onSuccess: ({ id }) => enterTouchpoint(id) }),
    addReady: () => addReady.mutate(null),
    remove: (id) => {
      const at = touchpoints.findIndex((touchpoint) => touchpoint.id === id);
      const next = touchpoints[at + 1] ?? touchpoints[at - 1];
      remove.mutate([id], { onSuccess: () => selectTouchpoint(next?.id ?? null) });
    },
    move: (id, beforeId) => {
      selectTouchpoint(id);
      move.mutate({ id, beforeId });
    },
  };
}
