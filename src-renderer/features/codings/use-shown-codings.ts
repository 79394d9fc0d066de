import { useMemo } from 'react';
import { isCodingShown, useCodingFilter } from '../../workspace/coding-filter.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { markCompared } from './mark-compared.ts';
import type { ShownCoding } from './use-codings.ts';

export function isFilterActive({
  codeIds,
  hiddenResearchers,
  compared,
}: ReturnType<typeof useCodingFilter.getState>): boolean {
  return codeIds !== null || hiddenResearchers.size > 0 || compared !== null;
}

/** What the filter leaves. The coding in hand stays in sight: it may just have been made. */
export function useShownCodings(codings: readonly ShownCoding[]): readonly ShownCoding[] {
  const filter = useCodingFilter();
  const isActive = isFilterActive(filter);
  const selectedId = useNavigation((state) => (isActive ? state.codingId : null));
  return useMemo(
    () => (isActive ? markCompared(shownOf(codings, filter, selectedId), filter.compared) : codings),
    [codings, filter, isActive, selectedId],
  );
}

function shownOf(
  codings: readonly ShownCoding[],
  filter: Parameters<typeof isCodingShown>[1],
  selectedId: string | null,
): readonly ShownCoding[] {
  return codings.filter((coding) => coding.id === selectedId || isCodingShown(coding, filter));
}
