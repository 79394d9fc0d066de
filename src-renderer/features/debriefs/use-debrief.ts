import { useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';

export type Debrief = CallOutput<'debriefs.get'>;

/** The session that is shown; undefined while it is looked up, null where there is none. */
export function useShownSession(): SessionSummary | null | undefined {
  const sessionId = useNavigation((state) => state.sessionId);
  const { data } = useQuery(callQuery('sessions.list', {}));
  return data && (data.find(({ id }) => id === sessionId) ?? null);
}

/** What a session left; undefined until it is known. */
export function useDebrief(sessionId: string | null): Debrief | undefined {
  const { data } = useQuery({
    ...callQuery('debriefs.get', { sessionId: sessionId ?? '' }),
    enabled: sessionId !== null,
  });
  return data;
}
