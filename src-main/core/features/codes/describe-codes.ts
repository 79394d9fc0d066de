import type { CodeRow } from '../../db/codes.ts';
import type { Work } from '../../open-project.ts';

/** Words of a step about several codes: their number, or the name of the one. */
export function describeCodes(
  work: Work,
  codes: readonly CodeRow[],
  more: Readonly<Record<string, string>> = {},
): void {
  const [first] = codes;
  work.describe({ code: first?.name ?? '', ...more, ...(codes.length > 1 && { count: codes.length }) });
}
