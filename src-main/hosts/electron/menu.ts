import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { HostMenu } from '../../shared/host.ts';

type HostMenuEntry = HostMenu['items'][number];

/** Makes the window's menu the application's. Keys are shown here and handled by the window. */
export function setMenu(menu: readonly HostMenu[], onCommand: (id: string) => void): void {
  const template = menu.map(({ label, items }) => ({
    label,
    submenu: items.map((item) => toMenuItem(item, onCommand)),
  }));
  const appMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...template]));
}

function toMenuItem(item: HostMenuEntry, onCommand: (id: string) => void): MenuItemConstructorOptions {
  if (item.kind === 'separator') return { type: 'separator' };
  if (item.kind === 'role') return { role: item.role, label: item.label };
  return {
    id: item.id,
    label: item.label,
    enabled: item.isEnabled,
    registerAccelerator: false,
    ...(item.keys ? { accelerator: item.keys } : {}),
    click: () => onCommand(item.id),
  };
}
