import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCaptureState } from './capture-state.ts';

const none: CallOutput<'capture.turns'> = { total: 0, turns: [] };

/** The last turns, as many as are shown: they are read anew after each turn. */
export function useTurns(sessionId: string): CallOutput<'capture.turns'> {
  const last = useCaptureState((state) => state.shownCount);
  const read = { ...callQuery('capture.turns', { sessionId, last }), placeholderData: keepPreviousData };
  return useQuery(read).data ?? none;
}
