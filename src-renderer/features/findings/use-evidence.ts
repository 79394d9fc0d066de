import { useQueries, useQuery } from '@tanstack/react-query';
import type { Finding, FindingEvidence, WholeFinding } from '../../../src-main/shared/contract/findings.ts';
import { callQuery } from '../../api/call-query.ts';

/** All that stands behind a finding; null as long as that isn't known. */
export function useEvidence(findingId: string | null): readonly FindingEvidence[] | null {
  const query = callQuery('findings.get', { id: findingId ?? '' });
  const { data } = useQuery({ ...query, enabled: findingId !== null });
  return data?.evidence ?? null;
}

/** Findings with all that stands behind them; null as long as that isn't known of each. */
export function useWholeFindings(findings: readonly Finding[]): readonly WholeFinding[] | null {
  const found = useQueries({ queries: findings.map(({ id }) => callQuery('findings.get', { id })) });
  const whole = findings.flatMap((finding, index) => {
    const evidence = found[index]?.data?.evidence;
    return evidence ? [{ ...finding, evidence }] : [];
  });
  return whole.length === findings.length ? whole : null;
}
