import type { QueryLimits } from '../../../src-main/shared/contract/queries.ts';

type AttributeLimit = NonNullable<QueryLimits['attributes']>[number];

/** The limits that say something: rows that are not filled in yet are left out. */
export function completeLimits(limits: QueryLimits): QueryLimits {
  const attributes = (limits.attributes ?? []).map(completeAttribute).filter((limit) => limit !== null);
  const kept = Object.entries({ ...limits, attributes }).filter(([, value]) => saysSomething(value));
  return Object.fromEntries(kept);
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some((one) => one !== undefined);
  return value === true;
}

function completeAttribute({ attributeId, oneOf = [], from = '', to = '' }: AttributeLimit): AttributeLimit | null {
  if (attributeId === '' || (oneOf.length === 0 && from === '' && to === '')) return null;
  return {
    attributeId,
    ...(oneOf.length > 0 && { oneOf }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  };
}
