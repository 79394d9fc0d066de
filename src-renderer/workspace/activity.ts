import { useCallback } from 'react';
import { create } from 'zustand';
import type { CallInput, CallNameOf, CallOutput } from '../../src-main/shared/contract/index.ts';
import type { Progress } from '../../src-main/shared/rpc/port.ts';
import { useClient } from '../api/window-context.tsx';

export interface Activity {
  readonly id: number;
  /** A name of the contract; its words are `activity.<name>`. */
  readonly job: string;
  readonly progress: Progress | null;
  cancel(): void;
}

interface ActivityState {
  readonly activities: readonly Activity[];
}

/** The long work under way. */
export const useActivities = create<ActivityState>(() => ({ activities: [] }));

const set = (change: (activities: readonly Activity[]) => readonly Activity[]) =>
  useActivities.setState(({ activities }) => ({ activities: change(activities) }));

const nextId = (activities: readonly Activity[]) => Math.max(0, ...activities.map((activity) => activity.id)) + 1;

/** Runs a job of the contract as an activity that shows its progress and can be cancelled, also by the signal. */
export function useJob<Name extends CallNameOf<'job'>>(name: Name) {
  const client = useClient();
  return useCallback(
    async (input: CallInput<Name>, signal?: AbortSignal): Promise<CallOutput<Name>> => {
      const controller = new AbortController();
      signal?.addEventListener('abort', () => controller.abort(), { once: true });
      const id = nextId(useActivities.getState().activities);
      set((activities) => [...activities, { id, job: name, progress: null, cancel: () => controller.abort() }]);
      const onProgress = (progress: Progress) =>
        set((activities) => activities.map((activity) => (activity.id === id ? { ...activity, progress } : activity)));
      try {
        return await client.call(name, input, { signal: controller.signal, onProgress });
      } finally {
        set((activities) => activities.filter((activity) => activity.id !== id));
      }
    },
    [client, name],
  );
}
