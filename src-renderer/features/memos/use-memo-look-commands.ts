import { useTranslation } from 'react-i18next';
import { memoKinds } from '../../../src-main/shared/contract/memos.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { isFiltered } from './find-memos.ts';
import { filterMemos, memoOrders, noFilter, orderMemos, toggled, useMemosState } from './memos-state.ts';

/** Which memos the list shows, and in which order. */
export function useMemoLookCommands(): void {
  const { t } = useTranslation();
  const { view, order, filter } = useMemosState();
  const isList = view === 'memos';
  const look = (id: string, command: Pick<Command, 'label' | 'labelValues' | 'isEnabled' | 'run'>): Command => ({
    id: `memos.${id}`,
    section: 'view',
    ...command,
  });
  useCommands('memoLook', [
    ...memoOrders.map((id) =>
      look(`orderBy.${id}`, {
        label: 'memos.commands.orderBy',
        labelValues: { order: t(`memos.orders.${id}`) },
        isEnabled: isList && order !== id,
        run: () => orderMemos(id),
      }),
    ),
    ...memoKinds.map((kind) =>
      look(`showOnly.${kind}`, {
        label: 'memos.commands.showOnly',
        labelValues: { kind: t(`memos.kinds.${kind}`) },
        isEnabled: isList,
        run: () => filterMemos({ kinds: toggled(filter.kinds, kind) }),
      }),
    ),
    look('onlyLinks', {
      label: 'memos.commands.onlyLinks',
      isEnabled: true,
      run: () => filterMemos({ hasLinks: !filter.hasLinks }),
    }),
    look('clearFilter', {
      label: 'memos.commands.clearFilter',
      isEnabled: isFiltered(filter),
      run: () => filterMemos({ ...noFilter, search: filter.search }),
    }),
  ]);
}
