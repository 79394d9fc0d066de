import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { MapGeometry } from './map-geometry.ts';

interface FocusHandlers {
  onFocus(): void;
  onBlur(event: { readonly currentTarget: Element; readonly relatedTarget: Element | null }): void;
}

/** Whether the focus is in the grid: then it follows the active cell, and stays in sight when the room changes. */
export function useMapFocus({ room }: MapGeometry) {
  const isFocused = useRef(false);
  useEffect(() => {
    if (isFocused.current) document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [room]);
  const handlers: FocusHandlers = {
    onFocus: () => void (isFocused.current = true),
    onBlur: ({ currentTarget, relatedTarget }) => void (isFocused.current = currentTarget.contains(relatedTarget)),
  };
  const holdFocus = () => void (isFocused.current = true);
  return { isFocused: isFocused as Readonly<RefObject<boolean>>, handlers, holdFocus };
}
