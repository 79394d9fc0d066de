import type { Finding } from '../contract/findings.ts';

/** Numbers from 1 by id, in the order of the findings; what was dropped has none. */
export function numberFindings(findings: readonly Pick<Finding, 'id' | 'state'>[]): ReadonlyMap<string, number> {
  const kept = findings.filter(({ state }) => state !== 'dropped');
  return new Map(kept.map(({ id }, index) => [id, index + 1]));
}
