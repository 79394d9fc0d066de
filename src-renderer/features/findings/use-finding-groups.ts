import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { filterFindings } from './filter-findings.ts';
import { useFindingsState } from './findings-state.ts';
import { groupFindings } from './group-findings.ts';
import { useGroupHeadings } from './use-group-headings.ts';
import { useGrouping } from './use-grouping.ts';
import { useQuoting } from './use-quoting.ts';

/** The findings that the filter leaves, under what they are grouped by. */
export function useFindingGroups(findings: readonly Finding[]) {
  const { t } = useTranslation();
  const [grouping, setGrouping] = useGrouping();
  const filter = useDeferredValue(useFindingsState((state) => state.filter));
  const headings = useGroupHeadings(findings, grouping);
  const quoting = useQuoting(filter);
  const shown = useMemo(() => filterFindings(findings, filter, quoting), [findings, filter, quoting]);
  const groups = useMemo(
    () => groupFindings(shown, { grouping, headings, dropped: t('findings.dropped') }),
    [shown, grouping, headings, t],
  );
  return { grouping, setGrouping, groups, shown };
}
