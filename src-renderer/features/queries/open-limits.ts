import type { QueryLimits } from '../../../src-main/shared/contract/queries.ts';

const limitNames = [
  'documentIds',
  'folderIds',
  'tags',
  'kinds',
  'participantIds',
  'leaveOutInterviewers',
  'attribute',
  'researchers',
  'weight',
  'valence',
  'coded',
] as const;
export type LimitName = (typeof limitNames)[number];

/** The limits that a query can still be given. */
export const openLimits = (limits: QueryLimits): readonly LimitName[] =>
  limitNames.filter((name) => name === 'attribute' || limits[name] === undefined);

/** A row that is still to be filled in. */
export function withLimit(limits: QueryLimits, name: LimitName): QueryLimits {
  if (name === 'attribute') return { ...limits, attributes: [...(limits.attributes ?? []), { attributeId: '' }] };
  if (name === 'leaveOutInterviewers') return { ...limits, leaveOutInterviewers: true };
  if (name === 'weight' || name === 'valence' || name === 'coded') return { ...limits, [name]: {} };
  return { ...limits, [name]: [] };
}
