import { create } from 'zustand';

interface HoveredCodings {
  /** Codings under the pointer or the keyboard, in the text or in the margin. */
  readonly ids: readonly string[];
  /** The text already shows what is under the pointer in it. */
  readonly isInText: boolean;
}

const nothing: HoveredCodings = { ids: [], isInText: false };

export const useHoveredCodings = create<HoveredCodings>(() => nothing);

const { setState, getState } = useHoveredCodings;

export const hoverInText = (ids: readonly string[]): void => {
  const { ids: known, isInText } = getState();
  if (isInText && known.join(' ') === ids.join(' ')) return;
  setState({ ids, isInText: true });
};
export const hoverInMargin = (ids: readonly string[]): void => setState({ ids, isInText: false });
/** The pointer left the text: it may already be said to be in the margin. */
export const leaveText = (): void => {
  if (getState().isInText) setState(nothing);
};
export const hoverNothing = (): void => setState(nothing);
