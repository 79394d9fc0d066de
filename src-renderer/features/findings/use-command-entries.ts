import { useTranslation } from 'react-i18next';
import type { MenuItemEntry } from '../../ui/menu-entry.ts';
import { commandLabel } from '../../workspace/command-label.ts';
import { allCommands, findCommand, useCommandGroups } from '../../workspace/commands.ts';

/** Commands as entries of a menu, under their names and keys. */
export function useCommandEntries(): (ids: readonly string[]) => readonly MenuItemEntry[] {
  const { t } = useTranslation();
  const commands = allCommands(useCommandGroups((state) => state.groups));
  return (ids) =>
    ids.flatMap((id) => {
      const command = commands.find((one) => one.id === id);
      if (!command) return [];
      const shortcut = command.keys?.[0];
      return [
        {
          kind: 'item' as const,
          id,
          label: commandLabel(t, command),
          isDisabled: !command.isEnabled,
          onAction: () => findCommand(id)?.run(),
          ...(shortcut && { shortcut }),
        },
      ];
    });
}
