import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from './command-palette.module.css';
import { FilterBox } from './filter-box.tsx';
import type { TextRange } from './highlight.tsx';
import type { Option } from './option-list.tsx';

export type PaletteItem = Omit<Option, 'ranges' | 'end'> & {
  /** Further words it can be found by. */
  readonly keywords?: readonly string[];
};

export type PaletteMatch<Item extends PaletteItem> = { readonly item: Item; readonly ranges: readonly TextRange[] };

export type CommandPaletteProps<Item extends PaletteItem> = {
  readonly label: string;
  readonly placeholder: string;
  readonly emptyText: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly items: readonly Item[];
  /** What to show for a query, best first. */
  readonly filter: (items: readonly Item[], query: string) => readonly PaletteMatch<Item>[];
  /** `isSecond`: by Shift with Enter or a press. */
  readonly onPick: (id: string, isSecond: boolean) => void;
  readonly footer?: ReactNode;
};

export const CommandPalette = <Item extends PaletteItem>(props: CommandPaletteProps<Item>) => {
  const { label, isOpen, onClose, items, filter, query, onPick, ...box } = props;
  const options = isOpen ? filter(items, query).map(({ item, ranges }) => ({ ...item, ranges })) : [];
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(isStillOpen) => {
        if (!isStillOpen) onClose();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={label} className={styles.dialog}>
          <FilterBox
            {...box}
            size="large"
            label={label}
            query={query}
            options={options}
            onPick={onPick}
            onClose={onClose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
