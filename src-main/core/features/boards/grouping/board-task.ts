import type { ArrangeByCodesWish, ArrangedByCodes } from '../../../../shared/domain/arrange-by-codes.ts';
import type { Grouping, GroupingTask } from './grouping-task.ts';

/** What is worked out about a board in a thread of its own. */
export type BoardTask =
  | { readonly kind: 'group'; readonly wish: GroupingTask }
  | { readonly kind: 'arrange'; readonly wish: ArrangeByCodesWish };

export interface BoardResults {
  readonly group: Grouping;
  readonly arrange: ArrangedByCodes;
}

export interface TaskProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export type TaskMessage =
  | { readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly kind: 'done'; readonly result: BoardResults[keyof BoardResults] };
