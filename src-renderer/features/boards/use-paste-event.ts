import { useEffect, useEffectEvent } from 'react';

const field = 'input, textarea, [contenteditable="true"]';

/** A paste while the focus is in this part of the window and in no field: such a paste may happen anywhere in the page. */
export function usePasteEvent(within: string, act: (data: DataTransfer) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const focused = document.activeElement;
    if (!event.clipboardData || !focused?.closest(within) || focused.matches(field)) return;
    event.preventDefault();
    act(event.clipboardData);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}
