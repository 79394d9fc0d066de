import { create } from 'zustand';

interface TouchpointsState {
  /** The row with the focus. */
  readonly touchpointId: string | null;
  readonly isNaming: boolean;
}

export const useTouchpointsState = create<TouchpointsState>(() => ({ touchpointId: null, isNaming: false }));

const { setState } = useTouchpointsState;

export const selectTouchpoint = (touchpointId: string | null): void => setState({ touchpointId });
export const nameTouchpoint = (isNaming: boolean): void => setState({ isNaming });
