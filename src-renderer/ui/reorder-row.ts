import type { ReactNode } from 'react';

export type ReorderRow = {
  readonly id: string;
  /** The words for screen readers and type-ahead. */
  readonly label: string;
  readonly content: ReactNode;
};
