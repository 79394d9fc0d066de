import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { filterTerms } from './filter-findings.ts';
import type { Quoting } from './filter-findings.ts';

const nothing: Quoting = new Map();

/** By term of the filter, the findings in whose evidence it stands; what was said before, until that is known. */
export function useQuoting(filter: string): Quoting {
  const terms = useMemo(() => filterTerms(filter), [filter]);
  const query = callQuery('findings.quoting', { terms: [...terms] });
  const { data } = useQuery({ ...query, enabled: terms.length > 0, placeholderData: keepPreviousData });
  return useMemo(
    () => (data ? new Map(terms.map((term, index) => [term, new Set(data[index])])) : nothing),
    [terms, data],
  );
}
