import { useMemo } from 'react';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useFindingsState } from './findings-state.ts';
import { useFindings } from './use-findings.ts';

export interface SelectedFindings {
  readonly findings: readonly Finding[];
  readonly finding: Finding | null;
  /** In order; the shown one alone where no others are selected with it. */
  readonly selected: readonly Finding[];
  readonly isSuccess: boolean;
}

/** What is acted on: the selected findings, as long as the shown one is among them. */
export function useSelectedFindings(isWanted = true): SelectedFindings {
  const { findings, finding, isSuccess } = useFindings(isWanted);
  const selectedIds = useFindingsState((state) => state.selectedIds);
  const selected = useMemo(() => {
    if (!finding) return [];
    return selectedIds.has(finding.id) ? findings.filter(({ id }) => selectedIds.has(id)) : [finding];
  }, [findings, finding, selectedIds]);
  return { findings, finding, selected, isSuccess };
}
