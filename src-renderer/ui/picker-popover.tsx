import { useRef } from 'react';
import { Popover } from 'react-aria-components';
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
  return (
    <>
      <VirtualAnchor rect={anchor} ref={anchorRef} />
      <Popover
        aria-label={box.label}
        triggerRef={anchorRef}
        isOpen
        onOpenChange={box.onClose}
        placement="bottom start"
        offset={6}
        maxHeight={420}
        className={styles.popover}
      >
        <FilterBox {...box} />
      </Popover>
    </>
  );
};
