import { useEffect, type RefObject } from 'react';
import { editName, useSessionsState } from './sessions-state.ts';

/** The name of a session takes the focus where that was asked. */
export function useNameFocus(id: string, field: RefObject<HTMLTextAreaElement | null>): void {
  const isWanted = useSessionsState(({ nameId }) => nameId === id);
  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    field.current?.select();
    editName(null);
  }, [isWanted, field]);
}
