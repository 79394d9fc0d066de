import { create } from 'zustand';
import type { PassageQuery } from '../../src-main/shared/contract/queries.ts';
import { goTo, useNavigation } from './navigation.ts';

interface PassageQueryState {
  /** By what the place Passages finds: the chosen codes, or a query. */
  readonly by: 'codes' | 'query';
  /** Null while nothing complete is asked. */
  readonly query: PassageQuery | null;
  /** The name under which it is saved. */
  readonly name: string | null;
  /** A query that another place asks for; a new object each time. */
  readonly wanted: PassageQuery | null;
}

/** What is asked for in the place Passages and in its dock. */
export const usePassageQuery = create<PassageQueryState>(() => ({
  by: 'codes',
  query: null,
  name: null,
  wanted: null,
}));

export const findBy = (by: PassageQueryState['by']): void => usePassageQuery.setState({ by });
export const askQuery = (query: PassageQuery | null, name: string | null): void =>
  usePassageQuery.setState({ query, name });

/** Shows in the place Passages what a query finds; it can be changed there. */
export const showQuery = (query: PassageQuery): void => {
  goTo('passages');
  usePassageQuery.setState({ wanted: { ...query } });
};

// Whoever shows the passages of codes means those, not a query.
useNavigation.subscribe(({ codeIds }, before) => {
  if (codeIds !== before.codeIds) findBy('codes');
});
