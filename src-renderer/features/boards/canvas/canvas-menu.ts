import type { TFunction } from 'i18next';
import { codeColor, codeColorName } from '../../../../src-main/shared/domain/code-colors.ts';
import type { MenuEntry, MenuItemEntry } from '../../../ui/menu-entry.ts';
import { commandLabel } from '../../../workspace/command-label.ts';
import { findCommand } from '../../../workspace/commands.ts';
import { colorCardsBy, useBoardState } from '../board-state.ts';
import { handColors } from '../hand-colors.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

const parts: readonly (readonly string[])[] = [
  ['open', 'edit', 'restore'],
  ['note', 'cluster'],
  ['copy', 'paste', 'duplicate'],
  ['group', 'ungroup', 'lock', 'unlock', 'front', 'back'],
  ['hideScale'],
];
const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom'].map((edge) => `align.${edge}`);
const distributions = ['distribute.horizontal', 'distribute.vertical'];

/** What can be done with what is selected: only what means something now. */
export function canvasMenu(t: TFunction, actions: CanvasActions): readonly MenuEntry[] {
  const lines = parts.map((ids) => ids.flatMap((id) => item(t, id)));
  const arranging = [...alignments, ...distributions].flatMap((id) => item(t, id));
  const align: readonly MenuEntry[] =
    arranging.length > 0 ? [{ kind: 'submenu', id: 'align', label: t('canvas.align'), entries: arranging }] : [];
  const remove = item(t, 'remove').map((entry) => ({ ...entry, isDangerous: true }));
  return separated([...lines, [...align, ...colors(t, actions)], remove]);
}

function item(t: TFunction, id: string): readonly MenuItemEntry[] {
  const command = findCommand(`board.${id}`);
  if (!command?.isEnabled) return [];
  const { keys, run } = command;
  return [{ kind: 'item', id, label: commandLabel(t, command), shortcut: keys?.[0], onAction: run }];
}

function colors(t: TFunction, actions: CanvasActions): readonly MenuEntry[] {
  const { cardIds, clusterIds } = useBoardState.getState();
  if (cardIds.size + clusterIds.size === 0) return [];
  const give = (color: number | null) => {
    actions.update({ ids: [...cardIds], clusterIds: [...clusterIds], color });
    if (cardIds.size > 0) colorCardsBy({ kind: 'hand' });
  };
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
  const entries: readonly MenuEntry[] = [
    ...handColors.map((color) => ({
      kind: 'item' as const,
      id: `color ${color}`,
      label: t(`codes.color.${codeColorName(color)}`),
      color: codeColor(color, theme).solid,
      onAction: () => give(color),
    })),
    { kind: 'separator', id: 'colors' },
    { kind: 'item', id: 'no color', label: t('canvas.noColor'), onAction: () => give(null) },
  ];
  return [{ kind: 'submenu', id: 'color', label: t('canvas.color'), entries }];
}

function separated(groups: readonly (readonly MenuEntry[])[]): readonly MenuEntry[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ kind: 'separator', id: `line ${index}` } as const, ...group]));
}
