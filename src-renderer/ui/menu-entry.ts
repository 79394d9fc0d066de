import type { ReactNode } from 'react';

export type MenuItemEntry = {
  readonly kind: 'item';
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  /** A few muted words under the label. */
  readonly hint?: string;
  readonly shortcut?: string;
  readonly icon?: ReactNode;
  /** A code-like colour dot before the label. */
  readonly color?: string;
  readonly isDisabled?: boolean;
  readonly isDangerous?: boolean;
};

export type MenuEntry =
  | MenuItemEntry
  | { readonly kind: 'separator'; readonly id: string }
  | {
      readonly kind: 'section';
      readonly id: string;
      readonly label: string;
      readonly entries: readonly MenuItemEntry[];
      /** Set where the section is a choice: its items carry a check mark. */
      readonly selectedId?: string;
    }
  | {
      readonly kind: 'submenu';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly entries: readonly MenuEntry[];
    };
