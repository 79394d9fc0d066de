import { comparisonColors } from '../../workspace/coding-filter.ts';
import type { ShownCoding } from './use-codings.ts';

/** While two researchers are compared, colours say whose a coding is; names still say of what code. */
export function markCompared(
  codings: readonly ShownCoding[],
  compared: readonly [string, string] | null,
): readonly ShownCoding[] {
  if (!compared) return codings;
  return codings.map((coding) => {
    const mark = comparisonColors[compared.indexOf(coding.researcher)];
    return mark ? { ...coding, ...mark } : coding;
  });
}
