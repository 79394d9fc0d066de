import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCaptureState } from './capture-state.ts';
import { pendingTurns } from './pending-turns.ts';
import type { PendingTurn } from './pending-turns.ts';
import type { Capture } from './use-capture.ts';

/** What of this session was typed and is not in the project yet. */
export function usePendingTurns({ session, turns, people, personOf }: Capture): readonly PendingTurn[] {
  const waiting = useCaptureState((state) => state.waiting);
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  if (waiting.length === 0) return [];
  const own = waiting.filter(({ sessionId }) => sessionId === session.id);
  const known = people.map(({ participantId, name, sign }) => ({ id: participantId, name, sign }));
  return pendingTurns(own, turns, { codes, people: known, personOf });
}
