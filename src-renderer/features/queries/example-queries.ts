import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageQuery } from '../../../src-main/shared/contract/queries.ts';

/** Queries to begin with, asked of the two codes that are used most; none while nothing is coded. */
export function exampleQueries(codes: readonly Code[]): readonly PassageQuery[] {
  const [most, next] = codes.filter(({ codings }) => codings > 0).toSorted((a, b) => b.codings - a.codings);
  if (!most) return [];
  const first = { kind: 'code', codeId: most.id } as const;
  const withoutInterviewers = { codes: first, limits: { leaveOutInterviewers: true } };
  if (!next) return [withoutInterviewers];
  const second = { kind: 'code', codeId: next.id } as const;
  return [
    { codes: { kind: 'overlapping', first, second }, limits: {} },
    { codes: { kind: 'not', first, second }, limits: {} },
    withoutInterviewers,
  ];
}
