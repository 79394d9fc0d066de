import { useQuery } from '@tanstack/react-query';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { studiedOf } from '../../../src-main/shared/domain/finding-warnings.ts';
import { callQuery } from '../../api/call-query.ts';
import { reportGaps } from './report-gaps.ts';
import type { ReportGap } from './report-gaps.ts';

/** What a reader of the report would miss; null as long as that isn't known. */
export function useReportGaps(report: Report): readonly ReportGap[] | null {
  const { data: summary } = useQuery(callQuery('project.summary', {}));
  const { data: findings } = useQuery(callQuery('findings.list', {}));
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  if (!summary || !findings || !preferences) return null;
  return reportGaps({
    report,
    summary: { ...summary, ...studiedOf(summary) },
    findings,
    researcher: preferences.researcher,
  });
}
