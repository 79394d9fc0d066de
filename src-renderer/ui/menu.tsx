import { Check, ChevronRight } from 'lucide-react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { ColorDot } from './color-dot.tsx';
import { Kbd } from './kbd.tsx';
import type { MenuEntry, MenuItemEntry } from './menu-entry.ts';
import styles from './menu.module.css';

export type MenuProps = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose?: () => void;
  readonly autoFocus?: boolean | 'first';
};

const Item = ({ entry }: { readonly entry: MenuItemEntry }) => (
  <MenuItem
    id={entry.id}
    textValue={entry.label}
    isDisabled={entry.isDisabled}
    onAction={entry.onAction}
    className={`${styles.item} ${entry.isDangerous ? styles.dangerous : ''}`}
  >
    {({ isSelected, selectionMode }) => (
      <>
        {selectionMode !== 'none' && <Check aria-hidden className={isSelected ? styles.check : styles.noCheck} />}
        {entry.icon}
        {entry.color !== undefined && <ColorDot color={entry.color} />}
        <span className={styles.label}>
          {entry.label}
          {entry.hint !== undefined && <span className={styles.hint}>{entry.hint}</span>}
        </span>
        {entry.shortcut !== undefined && <Kbd shortcut={entry.shortcut} variant="plain" />}
      </>
    )}
  </MenuItem>
);

const Section = ({ entry }: { readonly entry: Extract<MenuEntry, { kind: 'section' }> }) => (
  <MenuSection
    id={entry.id}
    selectionMode={entry.selectedId === undefined ? undefined : 'single'}
    selectedKeys={entry.selectedId === undefined ? undefined : [entry.selectedId]}
    className={styles.section}
  >
    <Header className={styles.header}>{entry.label}</Header>
    {entry.entries.map((item) => (
      <Item key={item.id} entry={item} />
    ))}
  </MenuSection>
);

const Submenu = ({ entry }: { readonly entry: Extract<MenuEntry, { kind: 'submenu' }> }) => (
  <SubmenuTrigger>
    <MenuItem id={entry.id} textValue={entry.label} className={styles.item}>
      {entry.icon}
      <span className={styles.label}>{entry.label}</span>
      <ChevronRight aria-hidden className={styles.chevron} />
    </MenuItem>
    <Popover className={styles.popover} offset={-2}>
      <Menu label={entry.label} entries={entry.entries} />
    </Popover>
  </SubmenuTrigger>
);

const Entry = ({ entry }: { readonly entry: MenuEntry }) => {
  if (entry.kind === 'separator') return <Separator id={entry.id} className={styles.separator} />;
  if (entry.kind === 'section') return <Section entry={entry} />;
  if (entry.kind === 'submenu') return <Submenu entry={entry} />;
  return <Item entry={entry} />;
};

/** The list of a menu; it stands in a popover (see menu-trigger and context-menu). */
export const Menu = ({ label, entries, onClose, autoFocus }: MenuProps) => (
  <AriaMenu aria-label={label} className={styles.menu} onClose={onClose} autoFocus={autoFocus}>
    {entries.map((entry) => (
      <Entry key={entry.id} entry={entry} />
    ))}
  </AriaMenu>
);
