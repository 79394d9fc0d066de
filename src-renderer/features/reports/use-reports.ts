import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { useNavigation } from '../../workspace/navigation.ts';

export type ReportRow = CallOutput<'reports.list'>[number];

const none: readonly ReportRow[] = [];

/** The reports in order, and the one that is shown: the first where none was chosen. */
export function useReports(isWanted = true) {
  const { data: reports = none, isSuccess } = useQuery({ ...callQuery('reports.list', {}), enabled: isWanted });
  const reportId = useNavigation((state) => state.reportId);
  const row = reports.find(({ id }) => id === reportId) ?? reports[0] ?? null;
  return { reports, row, isSuccess };
}
