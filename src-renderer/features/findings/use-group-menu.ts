import { useTranslation } from 'react-i18next';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { useCall } from '../../api/use-call.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { askGroupName } from './findings-state.ts';
import type { ListedGroup } from './listed-rows.ts';
import { useFindingActions } from './use-finding-actions.ts';
import { useFindings } from './use-findings.ts';

/** What can be done with a group of the researcher's own as a whole; nothing with others. */
export function useGroupMenu(group: ListedGroup): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { findings } = useFindings();
  const { create } = useFindingActions(findings);
  const { mutate: move } = useCall('findings.moveGroup');
  const { mutate: dissolve } = useNoticedWork(async (client, name: string) => {
    await client.call('findings.renameGroup', { group: name, newName: '' });
    return { message: t('findings.ungrouped', { count: group.count }) };
  });
  const name = group.key;
  if (!group.id.startsWith('group ') || name === null) return [];
  const names = [...new Set(findings.map((finding) => finding.group))];
  const at = names.indexOf(name);
  const item = (id: string, label: string, onAction: () => void, isDisabled = false): MenuItemEntry => ({
    kind: 'item',
    id,
    label,
    onAction,
    isDisabled,
  });
  return [
    item('new', t('findings.newInGroup'), () => create(name)),
    item('rename', t('findings.renameGroup'), () => askGroupName(name)),
    { kind: 'separator', id: 'order' },
    item('up', t('findings.groupUp'), () => move({ group: name, beforeGroup: names[at - 1] ?? null }), at <= 0),
    item(
      'down',
      t('findings.groupDown'),
      () => move({ group: name, beforeGroup: names[at + 2] ?? null }),
      at >= names.length - 1,
    ),
    { kind: 'separator', id: 'last' },
    item('dissolve', t('findings.ungroup'), () => dissolve(name)),
  ];
}
