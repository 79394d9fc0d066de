import type { Code } from '../../shared/contract/codes.ts';
import type { CodeCondition } from '../../shared/contract/queries.ts';
import { findCode } from './find-code.ts';
import { UsageError } from './usage-error.ts';

/** The codes of lists such as `A,B/C`. */
export function codesCondition(codes: readonly Code[], lists: readonly string[], kind: 'any' | 'all'): CodeCondition {
  const names = lists.flatMap((list) => list.split(/[,，]/u)).filter((name) => name.trim() !== '');
  const of = names.map((name): CodeCondition => ({ kind: 'code', codeId: findCode(codes, name.trim()).id }));
  if (!of[0]) throw new UsageError('option-value', { option: '--codes' });
  return of.length === 1 ? of[0] : { kind, of };
}
