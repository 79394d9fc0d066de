import { create } from 'zustand';

interface TextFocus {
  /** What had the keyboard when the text was wanted that isn't there yet. */
  readonly wantedFrom: Element | null;
}

const useTextFocus = create<TextFocus>(() => ({ wantedFrom: null }));

/** The keyboard goes to the text as soon as there is one. */
export const wantTextFocus = (): void => useTextFocus.setState({ wantedFrom: document.activeElement });

/** Gives the keyboard to a text that was waited for, unless it went elsewhere meanwhile. */
export function giveWantedFocus(text: HTMLElement): void {
  const { wantedFrom } = useTextFocus.getState();
  const now = document.activeElement;
  if (wantedFrom && (now === wantedFrom || now === document.body)) text.focus({ preventScroll: true });
  useTextFocus.setState({ wantedFrom: null });
}
