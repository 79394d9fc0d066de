import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { Progress } from '../../../src-main/shared/rpc/port.ts';
import { callQuery } from '../../api/call-query.ts';
import { useClient } from '../../api/window-context.tsx';
import { useSettled } from './use-settled.ts';

export type PreviewPages = CallOutput<'reports.preview'>['pages'];

export interface Preview {
  /** Of the report as it is, or as it was before the last changes; null as long as there are none. */
  readonly pages: PreviewPages | null;
  readonly state: 'fresh' | 'updating' | 'old';
  readonly progress: Progress | null;
  readonly error: Error | null;
  cancel(): void;
  refresh(): void;
  /** What was printed on a page is no more: makes all anew, once. */
  renew(): void;
}

const pause = 500;
const keptFor = 60_000;

/** What the report depends on: another one of these makes another report. Null until all of it is known. */
function useReportVersion(reportId: string): string | null {
  const { data: project } = useQuery(callQuery('project.current', {}));
  const { data: history } = useQuery(callQuery('history.state', {}));
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  if (!project || !history || !preferences) return null;
  return JSON.stringify([project.id, reportId, history.undo?.id, history.undo?.at, preferences.researcher]);
}

/** The pages of the report; made anew a moment after something changed. While that lasts, the former ones are shown. */
export function usePreview(reportId: string): Preview {
  const client = useClient();
  const queries = useQueryClient();
  const version = useReportVersion(reportId);
  const settled = useSettled(version, pause);
  const [progress, setProgress] = useState<Progress | null>(null);
  const queryKey = ['reports.preview', settled];
  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => client.call('reports.preview', { reportId }, { signal, onProgress: setProgress }),
    enabled: settled !== null,
    gcTime: keptFor,
    retry: false,
    // The key says all that the pages depend on: what changes makes another key.
    staleTime: 'static',
  });
  const [kept, setKept] = useState(data);
  if (data && data !== kept) setKept(data);
  const renewed = useRef<typeof data>(undefined);
  const renew = useCallback(() => {
    if (!data || renewed.current === data) return;
    renewed.current = data;
    const isLost = {
      predicate: ({ queryKey: [name], state }: Query) => name === 'reports.page' && state.error !== null,
    };
    void refetch().then(() => queries.resetQueries(isLost));
  }, [data, refetch, queries]);
  const isMaking = isFetching || version !== settled;
  return {
    pages: (data ?? kept)?.pages ?? null,
    state: isMaking ? 'updating' : data ? 'fresh' : 'old',
    progress: isFetching ? progress : null,
    error: isMaking ? null : error,
    cancel: () => void queries.cancelQueries({ queryKey }),
    refresh: () => void refetch(),
    renew,
  };
}
