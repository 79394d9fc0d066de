import type { TFunction } from 'i18next';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { findCommand } from '../../workspace/commands.ts';
import type { ShownBoard } from './shown-board.ts';

/** What can be done with a row of the list; each is a command about what is selected. */
export function rowMenu(t: TFunction, board: ShownBoard, id: string): readonly MenuEntry[] {
  const card = board.cards.get(id);
  const item = (command: string, label: string, shortcut?: string): MenuItemEntry => ({
    kind: 'item',
    id: command,
    label,
    shortcut,
    onAction: () => findCommand(command)?.run(),
  });
  const ofCard = card && card.kind !== 'note' ? [item('board.open', t('canvas.command.open'), 'Enter')] : [];
  const ofCluster = [
    item('boards.toTheme', t('boards.commands.toTheme'), 'Shift+T'),
    item('boards.clusterToFinding', t('boards.commands.clusterToFinding')),
  ];
  return [
    ...ofCard,
    item('board.edit', t('canvas.command.edit'), 'F2'),
    item('boards.moveTo', t('boards.commands.moveTo'), 'M'),
    { kind: 'separator', id: 'first' },
    ...(card ? [item('boards.toFinding', t('boards.commands.toFinding'), 'Shift+Q')] : ofCluster),
    item('boards.toJourney', t('boards.commands.toJourney'), 'Shift+J'),
    item('boards.toOtherBoard', t('boards.commands.toOtherBoard'), 'Shift+B'),
    { kind: 'separator', id: 'second' },
    { ...item('board.remove', t('canvas.command.remove'), 'Delete'), isDangerous: true },
  ];
}
