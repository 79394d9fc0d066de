import { useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { Dialog, Popover } from 'react-aria-components';
import { FilterBox, type FilterBoxProps } from './filter-box.tsx';
import styles from './picker-popover.module.css';
import { type AnchorRect, VirtualAnchor } from './virtual-anchor.tsx';

export type PickerPopoverProps = Omit<FilterBoxProps, 'size'> & {
  /** The rect it stands at, without covering it: a selection, a caret, a card. */
  readonly anchor: AnchorRect;
};

/** Mounted while it is open. It takes the focus and gives it back when it goes. */
export const PickerPopover = ({ anchor, ...box }: PickerPopoverProps) => {
  const anchorRef = useRef<HTMLSpanElement>(null);
  // A modal popover makes all behind it inert: each line of a long document is styled anew. A dialog has done so already.
  const [isOverDialog] = useState(() => document.querySelector('[role="dialog"]') !== null);
  return (
    <>
      {!isOverDialog && <Shield onPress={box.onClose} />}
      <VirtualAnchor rect={anchor} ref={anchorRef} />
      <Popover
        triggerRef={anchorRef}
        isOpen
        isNonModal={!isOverDialog}
        onOpenChange={box.onClose}
        placement="bottom start"
        offset={6}
        maxHeight={420}
        className={styles.popover!}
      >
        <Dialog aria-label={box.label} className={styles.dialog!}>
          <FilterBox {...box} />
        </Dialog>
      </Popover>
    </>
  );
};

/** Takes the presses outside, and leaves the keyboard where it is. */
const Shield = ({ onPress }: { readonly onPress: () => void }) =>
  createPortal(
    <div
      aria-hidden
      className={styles.shield}
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
      onClick={onPress}
    />,
    document.body,
  );
