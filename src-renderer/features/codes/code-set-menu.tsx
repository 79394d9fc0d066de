import type { TFunction } from 'i18next';
import { ListX, PencilLine, Quote, Trash2 } from 'lucide-react';
import type { CodeSet } from '../../../src-main/shared/contract/codes.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';

interface CodeSetMenu {
  readonly set: CodeSet;
  readonly selectedIds: readonly string[];
  onRename(): void;
  onPassages(): void;
  onTakeOut(codeIds: readonly string[]): void;
  onDelete(): void;
}

const icon = { size: 16, strokeWidth: 1.5 } as const;

/** What can be done with a set, and with those of its codes that are selected. */
export function codeSetMenu(t: TFunction, { set, selectedIds, ...on }: CodeSetMenu): readonly MenuEntry[] {
  const members = selectedIds.filter((id) => set.codeIds.includes(id));
  return [
    {
      kind: 'item',
      id: 'passages',
      label: t('codes.showPassages'),
      icon: <Quote {...icon} />,
      isDisabled: set.codeIds.length === 0,
      onAction: on.onPassages,
    },
    {
      kind: 'item',
      id: 'rename',
      label: t('codes.renameSet'),
      shortcut: 'F2',
      icon: <PencilLine {...icon} />,
      onAction: on.onRename,
    },
    {
      kind: 'item',
      id: 'take-out',
      label: t('codes.takeOutOfSet'),
      icon: <ListX {...icon} />,
      isDisabled: members.length === 0,
      onAction: () => on.onTakeOut(members),
    },
    { kind: 'separator', id: 'last' },
    {
      kind: 'item',
      id: 'delete',
      label: t('codes.deleteSet'),
      shortcut: 'Delete',
      icon: <Trash2 {...icon} />,
      isDangerous: true,
      onAction: on.onDelete,
    },
  ];
}
