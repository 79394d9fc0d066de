import { useEffect } from 'react';
import { focusMemoText } from './focus-memo-text.ts';
import { editMemo, useMemosState } from './memos-state.ts';

/** The text of the memo takes the keyboard when it is to be edited. */
export function useAskedFocus(id: string | null): void {
  const isAsked = useMemosState((state) => id !== null && state.editId === id);
  useEffect(() => {
    if (!isAsked) return;
    const frame = requestAnimationFrame(() => {
      focusMemoText();
      editMemo(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [isAsked]);
}
