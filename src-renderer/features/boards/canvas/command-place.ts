import type { Command } from '../../../workspace/commands.ts';
import type { BoardTool } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { CanvasActions } from './use-canvas-actions.ts';
import type { Looking } from './use-view-commands.ts';

export interface CommandPlace {
  readonly board: ShownBoard;
  readonly actions: CanvasActions;
  readonly looking: Looking;
  /** An arrangement that was accepted says what its places mean. */
  readonly hasScale: boolean;
  /** Where the pointer was last, or the middle of what is seen. */
  somewhere(): { readonly x: number; readonly y: number };
  /** What is on the clipboard. */
  paste(): void;
  readonly cardIds: ReadonlySet<string>;
  readonly clusterIds: ReadonlySet<string>;
  readonly activeCardId: string | null;
  readonly tool: BoardTool;
}

/** Keys that mean this only while the canvas has the focus. */
export const onCanvas = '[data-board-canvas]';

export type Described = Pick<Command, 'id' | 'keys' | 'within' | 'isNative'> & {
  readonly isEnabled?: boolean;
  run(): void;
};
