import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { useActivities, useJob } from '../../workspace/activity.ts';
import { useReportState } from './report-state.ts';
import { useSettled } from './use-settled.ts';

const pause = 700;
const keptFor = 60_000;

export function cancelPreview(): void {
  const { activities } = useActivities.getState();
  activities.filter(({ job }) => job === 'report.preview').forEach((activity) => activity.cancel());
}

/** What the report depends on: another one of these makes another report. Null until all of it is known. */
function useReportVersion(hasFigures: boolean): string | null {
  const { data: project } = useQuery(callQuery('project.current', {}));
  const { data: history } = useQuery(callQuery('history.state', {}));
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  if (!project || !history || !preferences) return null;
  return JSON.stringify([project.id, history.undo?.id, history.undo?.at, preferences.researcher, hasFigures]);
}

/** The pages of the report; made anew a moment after something changed. While that lasts, the former ones are shown. */
export function usePreview() {
  const makePreview = useJob('report.preview');
  const hasFigures = useReportState((state) => state.hasFigures);
  const version = useReportVersion(hasFigures);
  const settled = useSettled(version, pause);
  const preview = useQuery({
    queryKey: ['report.preview', settled],
    queryFn: ({ signal }) => {
      signal.addEventListener('abort', cancelPreview);
      return makePreview({ hasFigures });
    },
    enabled: settled !== null,
    gcTime: keptFor,
    // The key says all that the pages depend on: what changes makes another key.
    staleTime: 'static',
  });
  const [kept, setKept] = useState(preview.data);
  if (preview.data && preview.data !== kept) setKept(preview.data);
  return {
    preview: preview.data ?? kept,
    isMaking: preview.isFetching || version !== settled,
    isOld: preview.data === undefined && kept !== undefined,
    error: preview.isFetching ? null : preview.error,
    refresh: () => void preview.refetch(),
  };
}
