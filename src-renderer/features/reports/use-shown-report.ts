import { useQuery } from '@tanstack/react-query';
import type { Report, ReportBlock } from '../../../src-main/shared/contract/reports.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useReports } from './use-reports.ts';

export interface ShownReport {
  readonly report: Report;
  /** What is chosen of it, in its order; none means the report as a whole. */
  readonly chosen: readonly ReportBlock[];
}

/** The report that is shown; null where there is none, or as long as it isn't known. */
export function useShownReport(isWanted = true): ShownReport | null {
  const { row } = useReports(isWanted);
  const blockIds = useNavigation((state) => state.blockIds);
  const { data: report } = useQuery({
    ...callQuery('reports.get', { id: row?.id ?? '' }),
    enabled: isWanted && row !== null,
  });
  if (!report || !row) return null;
  return { report, chosen: report.blocks.filter(({ id }) => blockIds.includes(id)) };
}
