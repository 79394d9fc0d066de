import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { useCodebook } from './codebook-state.ts';
import { useShownCodeId } from './use-shown-code-id.ts';

/** What is selected in the codebook: several codes, or the one that is shown. */
export function useSelectedCodes(codes: readonly Code[]): ReadonlySet<string> {
  const shownId = useShownCodeId(codes);
  const selectedIds = useCodebook((state) => state.selectedIds);
  const known = codes.filter(({ id }) => selectedIds.has(id)).map(({ id }) => id);
  const isAroundShown = shownId === null || known.includes(shownId);
  const isSelection = known.length > 1 || (known.length === 1 && shownId !== null);
  if (!isSelection || !isAroundShown) return new Set(shownId === null ? [] : [shownId]);
  return known.length === selectedIds.size ? selectedIds : new Set(known);
}
