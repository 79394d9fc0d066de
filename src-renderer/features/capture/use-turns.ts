import { useQuery } from '@tanstack/react-query';
import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { callQuery } from '../../api/call-query.ts';

const none: readonly CapturedTurn[] = [];
/** The guide counts what answers its questions: all turns, read once a turn. */
const all = 10_000;

export function useTurns(sessionId: string): readonly CapturedTurn[] {
  return useQuery(callQuery('capture.turns', { sessionId, last: all })).data?.turns ?? none;
}
