import { useRef } from 'react';
import type { RefObject } from 'react';

interface FocusHandlers {
  onFocus(): void;
  onBlur(event: { readonly currentTarget: Element; readonly relatedTarget: Element | null }): void;
}

/** Whether the focus is in the grid: then it follows the active cell. */
export function useMapFocus() {
  const isFocused = useRef(false);
  const handlers: FocusHandlers = {
    onFocus: () => void (isFocused.current = true),
    onBlur: ({ currentTarget, relatedTarget }) => void (isFocused.current = currentTarget.contains(relatedTarget)),
  };
  const holdFocus = () => void (isFocused.current = true);
  return { isFocused: isFocused as Readonly<RefObject<boolean>>, handlers, holdFocus };
}
