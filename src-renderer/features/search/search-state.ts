import { create } from 'zustand';
import { useNavigation } from '../../workspace/navigation.ts';

const firstLimit = 500;
export const largestLimit = 10_000;

export interface HitPlace {
  readonly documentId: string;
  readonly start: number;
}

interface SearchState {
  /** The one document whose places are shown; null for all. */
  readonly documentId: string | null;
  readonly limit: number;
  readonly active: HitPlace | null;
  readonly scrollTop: number;
  /** What shall take the focus as soon as it is there. */
  readonly focus: 'field' | 'hits' | null;
}

/** What stays as it was while the researcher looks into a document. */
export const useSearch = create<SearchState>(() => ({
  documentId: null,
  limit: firstLimit,
  active: null,
  scrollTop: 0,
  focus: null,
}));

const { setState } = useSearch;

export const limitToDocument = (documentId: string | null): void =>
  setState({ documentId, limit: firstLimit, active: null, scrollTop: 0 });
export const showMoreHits = (): void => setState({ limit: largestLimit });
export const chooseHit = ({ documentId, start }: HitPlace): void => setState({ active: { documentId, start } });
export const rememberScroll = (scrollTop: number): void => setState({ scrollTop });
export const focusSearch = (focus: SearchState['focus']): void => setState({ focus });

// Other words begin at their first place; without words nothing is limited.
useNavigation.subscribe(({ searchText }, before) => {
  if (searchText === before.searchText) return;
  limitToDocument(searchText === '' ? null : useSearch.getState().documentId);
});
