import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import styles from './context-menu.module.css';
import { isComposing } from './is-composing.ts';
import type { MenuEntry } from './menu-entry.ts';
import { Menu } from './menu.tsx';
import menuStyles from './menu.module.css';
import { type AnchorRect, VirtualAnchor } from './virtual-anchor.tsx';

export type ContextMenuProps = {
  readonly label: string;
  /** The entries for what was clicked; none leaves the system's own menu. */
  readonly entriesFor: (target: Element) => readonly MenuEntry[];
  readonly children: ReactNode;
};

type Opening = { readonly rect: AnchorRect; readonly entries: readonly MenuEntry[]; readonly isByKey: boolean };

/** Opens by right click, the menu key or Shift+F10 on anything inside. */
export const ContextMenu = ({ label, entriesFor, children }: ContextMenuProps) => {
  const anchor = useRef<HTMLSpanElement>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const close = () => setOpening(null);

  const open = (event: MouseEvent | KeyboardEvent, isByKey: boolean, point: { x: number; y: number }) => {
    const target = event.target as Element;
    const entries = entriesFor(target);
    if (entries.length === 0) return;
    event.preventDefault();
    const box = target.getBoundingClientRect();
    const rect = isByKey
      ? { x: box.x, y: box.y, width: box.width, height: box.height }
      : { ...point, width: 0, height: 0 };
    setOpening({ rect, entries, isByKey });
  };
  const onContextMenu = (event: MouseEvent) => open(event, event.button !== 2, { x: event.clientX, y: event.clientY });
  const onKeyDown = (event: KeyboardEvent) => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (isMenuKey && !isComposing(event)) open(event, true, { x: 0, y: 0 });
  };

  return (
    <>
      <div className={styles.area} onContextMenu={onContextMenu} onKeyDown={onKeyDown}>
        {children}
      </div>
      {opening && (
        <>
          <VirtualAnchor rect={opening.rect} ref={anchor} />
          <Popover
            aria-label={label}
            triggerRef={anchor}
            isOpen
            onOpenChange={close}
            placement="bottom start"
            offset={2}
            className={menuStyles.popover}
          >
            <Menu
              label={label}
              entries={opening.entries}
              onClose={close}
              autoFocus={opening.isByKey ? 'first' : true}
            />
          </Popover>
        </>
      )}
    </>
  );
};
