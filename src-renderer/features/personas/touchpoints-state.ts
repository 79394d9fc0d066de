import { create } from 'zustand';

interface TouchpointsState {
  /** The row with the focus. */
  readonly touchpointId: string | null;
  readonly isNaming: boolean;
  /** The row that takes the focus as soon as it is there. */
  readonly enteredId: string | null;
}

export const useTouchpointsState = create<TouchpointsState>(() => ({
  touchpointId: null,
  isNaming: false,
  enteredId: null,
}));

const { setState } = useTouchpointsState;

export const selectTouchpoint = (touchpointId: string | null): void => setState({ touchpointId });
export const enterTouchpoint = (enteredId: string | null): void => setState({ enteredId });
export const nameTouchpoint = (isNaming: boolean): void => setState({ isNaming });
