import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { useCall } from '../../api/use-call.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { ColumnActions } from './column-menu.ts';
import { changeLook, filterBy, type GridSubjectKind, usePeople } from './participants-state.ts';

/** Moves and deletes attributes of the grid. */
export function useAttributeActions(kind: GridSubjectKind, attributes: readonly Attribute[]): ColumnActions {
  const { t } = useTranslation();
  const { mutate: moveTo } = useCall('attributes.move');
  const { mutate: remove } = useNoticedWork(async (core, { id, name }: Attribute) => {
    await core.call('attributes.delete', { id });
    filterBy(kind, id, []);
    const { order, groupBy } = usePeople.getState().looks[kind];
    if (groupBy === id) changeLook(kind, { groupBy: null });
    if (order.columnId === id) changeLook(kind, { order: { columnId: 'name', direction: 'ascending' } });
    return { message: t('participants.attributeDeleted', { name }) };
  });
  return useMemo(
    () => ({
      move: ({ id }, step) => {
        const at = attributes.findIndex((one) => one.id === id);
        const before = attributes[step < 0 ? at - 1 : at + 2];
        if (step > 0 && at === attributes.length - 1) return;
        if (step < 0 && at === 0) return;
        moveTo({ id, beforeId: before?.id ?? null });
      },
      remove,
    }),
    [attributes, moveTo, remove],
  );
}
