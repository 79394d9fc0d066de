import { create } from 'zustand';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import type { Guide } from '../../../../src-main/shared/domain/snap-box.ts';
import type { DropTarget, Moving } from './moving.ts';
import type { Resizing } from './resize-box.ts';

/** What the pointer, or the arrow keys, are in the middle of. Places are the board's. */
export type Gesture =
  | { readonly kind: 'marquee' | 'draw'; readonly box: Box }
  | { readonly kind: 'lasso'; readonly corners: readonly Point[] }
  | MoveGesture
  | { readonly kind: 'resize'; readonly resizing: Resizing; readonly box: Box; readonly isDropped: boolean };

export interface MoveGesture {
  readonly kind: 'move';
  readonly moving: Moving;
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
  readonly target: DropTarget;
  /** Let go: it is only shown so until the board has the new places. */
  readonly isDropped: boolean;
}

/** Changes with the pointer: only what draws it listens. */
export const useGesture = create<{ readonly gesture: Gesture | null }>(() => ({ gesture: null }));

export const showGesture = (gesture: Gesture | null): void => useGesture.setState({ gesture });
export const currentGesture = (): Gesture | null => useGesture.getState().gesture;
