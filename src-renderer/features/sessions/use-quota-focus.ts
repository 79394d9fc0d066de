import { useEffect, type RefObject } from 'react';
import { editQuota, useSessionsState } from './sessions-state.ts';

/** The name of a quota takes the focus where that was asked. */
export function useQuotaFocus(id: string, field: RefObject<HTMLTextAreaElement | null>): void {
  const isWanted = useSessionsState(({ quotaId }) => quotaId === id);
  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    field.current?.select();
    editQuota(null);
  }, [isWanted, field]);
}
