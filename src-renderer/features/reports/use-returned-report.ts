import { useEffect, useRef } from 'react';
import { useNavigation } from '../../workspace/navigation.ts';
import { useReports } from './use-reports.ts';

/** Shows a report that comes back, as when its deletion is undone. */
export function useReturnedReport(): void {
  const { reports, isSuccess } = useReports();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!isSuccess) return;
    const [returned, ...others] = known.current ? reports.filter(({ id }) => !known.current?.has(id)) : [];
    known.current = new Set(reports.map(({ id }) => id));
    if (returned && others.length === 0) useNavigation.setState({ reportId: returned.id, blockIds: [] });
  }, [reports, isSuccess]);
}
