import { type ReactNode, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './popover.module.css';
import { type AnchorRect, VirtualAnchor } from './virtual-anchor.tsx';

export type AnchoredPopoverProps = {
  /** The rect it stands at, without covering it. */
  readonly anchor: AnchorRect;
  readonly label: string;
  /** In pixels; as wide as what is in it, where not said. */
  readonly width?: number;
  /** A press outside leaves it open: what is in it would be lost. */
  readonly isKept?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Mounted while it is open. It takes the focus and gives it back when it goes; Escape or a press outside closes it. */
export const AnchoredPopover = ({ anchor, label, width, isKept = false, onClose, children }: AnchoredPopoverProps) => {
  const anchorRef = useRef<HTMLSpanElement>(null);
  return (
    <>
      <VirtualAnchor rect={anchor} ref={anchorRef} />
      <Popover
        triggerRef={anchorRef}
        isOpen
        onOpenChange={onClose}
        shouldCloseOnInteractOutside={() => !isKept}
        placement="bottom start"
        offset={6}
        className={styles.popover!}
        style={width === undefined ? undefined : { width, maxWidth: 'none' }}
      >
        <Dialog aria-label={label} className={styles.dialog!}>
          {children}
        </Dialog>
      </Popover>
    </>
  );
};
