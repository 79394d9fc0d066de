import type { ReactNode } from 'react';
import { MenuTrigger as AriaMenuTrigger, Popover } from 'react-aria-components';
import type { MenuEntry } from './menu-entry.ts';
import { Menu } from './menu.tsx';
import styles from './menu.module.css';

export type MenuTriggerProps = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top';
  /** A Button or IconButton. */
  readonly children: ReactNode;
};

export const MenuTrigger = ({ label, entries, placement = 'bottom start', children }: MenuTriggerProps) => (
  <AriaMenuTrigger>
    {children}
    <Popover className={styles.popover} placement={placement} offset={4}>
      <Menu label={label} entries={entries} />
    </Popover>
  </AriaMenuTrigger>
);
