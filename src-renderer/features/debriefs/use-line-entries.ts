import { useTranslation } from 'react-i18next';
import { debriefKinds } from '../../../src-main/shared/contract/debriefs.ts';
import type { DebriefItem } from '../../../src-main/shared/contract/debriefs.ts';
import { useCall } from '../../api/use-call.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { showFinding } from '../../workspace/navigation.ts';
import { useDeleteLines } from './use-delete-lines.ts';
import { useLinkSeen } from './use-link-seen.ts';
import { useMakeFinding } from './use-make-finding.ts';

/** What can be done with a line. */
export function useLineEntries(item: DebriefItem): readonly MenuEntry[] {
  const { t } = useTranslation();
  const move = useCall('debriefs.move');
  const makeFinding = useMakeFinding();
  const remove = useDeleteLines();
  const seen = useLinkSeen();
  const { id, kind, finding, passages } = item;
  return [
    {
      kind: 'item',
      id: 'finding',
      label: t(finding ? 'debriefs.addToFinding' : 'debriefs.makeFinding'),
      isDisabled: finding !== null && passages.length === 0,
      onAction: () => makeFinding(item),
    },
    ...(finding
      ? [
          {
            kind: 'item' as const,
            id: 'show',
            label: t('debriefs.showFinding'),
            onAction: () => showFinding(finding.id),
          },
        ]
      : []),
    {
      kind: 'item',
      id: 'seen',
      label: t('debriefs.linkSeen'),
      isDisabled: !seen.isThere,
      onAction: () => seen.link(id),
    },
    {
      kind: 'submenu',
      id: 'move',
      label: t('debriefs.moveTo'),
      entries: debriefKinds
        .filter((other) => other !== kind)
        .map((other) => ({
          kind: 'item' as const,
          id: other,
          label: t(`debriefs.kinds.${other}`),
          onAction: () => move.mutate({ id, kind: other, beforeId: null }),
        })),
    },
    { kind: 'separator', id: 'line' },
    {
      kind: 'item',
      id: 'delete',
      label: t('debriefs.delete'),
      isDangerous: true,
      onAction: () => remove([id]),
    },
  ];
}
