import type { TFunction } from 'i18next';
import { CornerDownRight, GitMerge, Palette, PencilLine, Plus, Quote, Trash2 } from 'lucide-react';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { showCodePassages } from '../../workspace/navigation.ts';
import { askAbout, beginCode, beginRename } from './codebook-state.ts';
import type { CodeActions } from './use-code-actions.ts';

const icon = { size: 16, strokeWidth: 1.5 } as const;

/** What can be done with a code, and beside it; `id` is null where no code is meant. */
export function codeMenu(t: TFunction, id: string | null, actions: CodeActions): readonly MenuEntry[] {
  const create: MenuEntry = {
    kind: 'item',
    id: 'create',
    label: t('codes.new'),
    icon: <Plus {...icon} />,
    onAction: () => beginCode(null),
  };
  if (id === null) return [create];
  return [
    {
      kind: 'item',
      id: 'passages',
      label: t('codes.showPassages'),
      icon: <Quote {...icon} />,
      onAction: () => showCodePassages([id]),
    },
    { kind: 'separator', id: 'first' },
    create,
    {
      kind: 'item',
      id: 'below',
      label: t('codes.newBelow'),
      icon: <CornerDownRight {...icon} />,
      onAction: () => beginCode(id),
    },
    { kind: 'separator', id: 'second' },
    {
      kind: 'item',
      id: 'rename',
      label: t('codes.rename'),
      shortcut: 'F2',
      icon: <PencilLine {...icon} />,
      onAction: () => beginRename(id),
    },
    {
      kind: 'item',
      id: 'color',
      label: t('codes.recolor'),
      icon: <Palette {...icon} />,
      onAction: () => askAbout({ kind: 'color', id }),
    },
    {
      kind: 'item',
      id: 'merge',
      label: t('codes.merge'),
      icon: <GitMerge {...icon} />,
      onAction: () => actions.requestMerge(id),
    },
    { kind: 'separator', id: 'third' },
    {
      kind: 'item',
      id: 'delete',
      label: t('codes.delete'),
      shortcut: 'Delete',
      icon: <Trash2 {...icon} />,
      isDangerous: true,
      onAction: () => actions.requestDelete(id),
    },
  ];
}
