import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostMenu } from '../../src-main/shared/host.ts';
import { useHost } from '../api/window-context.tsx';
import { commandLabel } from '../workspace/command-label.ts';
import { allCommands, commandSections, findCommand, useCommandGroups } from '../workspace/commands.ts';
import type { Command } from '../workspace/commands.ts';

const editRoles = ['cut', 'copy', 'paste', 'selectAll'] as const;
const viewRoles = ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'] as const;

/** The window's menu, read from the command registry. */
export function useMenu(): void {
  const { t } = useTranslation();
  const host = useHost();
  const groups = useCommandGroups((state) => state.groups);

  useEffect(() => {
    const commands = allCommands(groups);
    const role = (name: (typeof editRoles)[number] | (typeof viewRoles)[number] | 'quit') =>
      ({ kind: 'role', role: name, label: t(`menu.${name}`) }) as const;
    const item = (command: Command) =>
      ({
        kind: 'command',
        id: command.id,
        label: commandLabel(t, command),
        keys: command.keys?.[0]?.replace('Mod', 'CommandOrControl') ?? null,
        isEnabled: command.isEnabled,
      }) as const;
    const menus = commandSections.map((section): HostMenu => {
      const own = commands.filter((command) => command.section === section).map(item);
      const roles =
        section === 'edit'
          ? editRoles
          : section === 'view'
            ? viewRoles
            : section === 'project'
              ? (['quit'] as const)
              : [];
      return { label: t(`menu.${section}`), items: [...own, ...roles.map(role)] };
    });
    host.setMenu(menus.filter((menu) => menu.items.length > 0));
  }, [groups, host, t]);

  useEffect(() => host.onMenuCommand((id) => findCommand(id)?.run()), [host]);
}
