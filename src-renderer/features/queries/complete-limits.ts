import type { QueryLimits } from '../../../src-main/shared/contract/queries.ts';
import { completeAttributeLimit } from '../../workspace/complete-attribute-limit.ts';

/** The limits that say something: rows that are not filled in yet are left out. */
export function completeLimits(limits: QueryLimits): QueryLimits {
  const attributes = (limits.attributes ?? []).map(completeAttributeLimit).filter((limit) => limit !== null);
  const kept = Object.entries({ ...limits, attributes }).filter(([, value]) => saysSomething(value));
  return Object.fromEntries(kept);
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some((one) => one !== undefined);
  return value === true;
}
