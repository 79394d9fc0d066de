import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { AwayTime } from '../../../src-main/shared/contract/capture.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';

const poll = 4_000;

export interface SessionClock {
  readonly isRunning: boolean;
  /** What somebody should say whether it counts. */
  readonly away: AwayTime | null;
  /** Ms of the session, between two looks at the core's clock too. */
  now(): number;
}

const withReading = (clock: CallOutput<'capture.clock'>) => ({ ...clock, readAt: performance.now() });

/** The session's clock, which is the core's: it goes on through sleep and doesn't follow changes of the system's. */
export function useSessionClock(sessionId: string): SessionClock {
  const { data } = useQuery({
    ...callQuery('capture.clock', { sessionId }),
    select: withReading,
    refetchInterval: poll,
    // While nobody looked, the machine may have slept.
    refetchOnWindowFocus: 'always',
  });
  const now = useCallback(() => {
    if (!data) return 0;
    const since = data.isRunning ? performance.now() - data.readAt : 0;
    return Math.max(0, Math.round(data.elapsed + since));
  }, [data]);
  const isRunning = data?.isRunning ?? false;
  const away = data?.away ?? null;
  return useMemo(() => ({ isRunning, away, now }), [isRunning, away, now]);
}

const everySecond = (listener: () => void) => {
  const timer = setInterval(listener, 1000);
  return () => clearInterval(timer);
};

/** The clock in steps of so many ms: what shows it is drawn anew no oftener. */
export const useClockSteps = ({ now }: SessionClock, step = 1000): number =>
  useSyncExternalStore(everySecond, () => Math.floor(now() / step) * step);
