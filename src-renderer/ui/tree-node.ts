import type { ReactNode } from 'react';

export type TreeNode = {
  readonly id: string;
  readonly label: string;
  readonly color?: string;
  readonly icon?: ReactNode;
  /** Stands below the label, which then wraps. */
  readonly secondary?: ReactNode;
  /** Stands before the end: a key, a sign. */
  readonly mark?: ReactNode;
  /** Stands at the row's end: a count, a share. */
  readonly end?: ReactNode;
  readonly isStrong?: boolean;
  /** Words that somebody said, set as a book is. */
  readonly isQuote?: boolean;
  readonly isDimmed?: boolean;
  readonly children?: readonly TreeNode[];
};

/** Where nodes go: beside the target, or under it as its last child. */
export type TreeMove = {
  readonly ids: readonly string[];
  readonly targetId: string;
  readonly position: 'before' | 'after' | 'on';
};
