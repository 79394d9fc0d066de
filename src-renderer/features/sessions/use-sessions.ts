import { useQuery } from '@tanstack/react-query';
import type { Session, SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';

const noSessions: readonly SessionSummary[] = [];

/** The sessions, and the one that is shown; none where the study as a whole is. */
export function useSessions() {
  const { data: sessions = noSessions, isSuccess } = useQuery(callQuery('sessions.list', {}));
  const sessionId = useNavigation((state) => state.sessionId);
  const view = useNavigation((state) => state.sessionView);
  const shown = view === 'study' ? null : (sessions.find(({ id }) => id === sessionId) ?? null);
  return { sessions, shown, isSuccess };
}

/** With who takes part; null until it is known. */
export function useSession(id: string | null): Session | null {
  const { data } = useQuery({ ...callQuery('sessions.get', { id: id ?? '' }), enabled: id !== null });
  return data?.id === id ? (data ?? null) : null;
}
