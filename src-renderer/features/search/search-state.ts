import { create } from 'zustand';
import { useDockResults } from '../../workspace/dock-results.ts';
import { useNavigation } from '../../workspace/navigation.ts';

const firstLimit = 500;
export const largestLimit = 50_000;

export interface HitPlace {
  readonly documentId: string;
  readonly start: number;
}

export const searchedPlaces = ['texts', 'memos', 'names'] as const;
export type SearchedPlace = (typeof searchedPlaces)[number];
/** Where is looked for what is typed, or the words that could be. */
export const searchTabs = [...searchedPlaces, 'words'] as const;
export type SearchTab = (typeof searchTabs)[number];
export const hitOrders = ['place', 'left', 'right', 'speaker'] as const;
export type HitOrder = (typeof hitOrders)[number];
export const shortestContext = 20;
export const longestContext = 200;

interface SearchState {
  readonly by: 'words' | 'expression';
  readonly where: SearchTab;
  /** Places below their documents, or all in lines with the words around them. */
  readonly view: 'list' | 'lines';
  readonly order: HitOrder;
  /** Characters on each side. */
  readonly context: number;
  /** The one document whose places are shown; null for all. */
  readonly documentId: string | null;
  readonly limit: number;
  readonly active: HitPlace | null;
  /** Places that were ticked, by `hitId`. */
  readonly selectedIds: ReadonlySet<string>;
  readonly scrollTop: number;
  /** What shall take the focus as soon as it is there. */
  readonly focus: 'field' | 'hits' | null;
}

/** What stays as it was while the researcher looks into a document. */
export const useSearch = create<SearchState>(() => ({
  by: 'words',
  where: 'texts',
  view: 'list',
  order: 'place',
  context: 60,
  documentId: null,
  limit: firstLimit,
  active: null,
  selectedIds: new Set(),
  scrollTop: 0,
  focus: null,
}));

const { setState } = useSearch;
const fromTheTop = { active: null, scrollTop: 0, selectedIds: new Set<string>() };

export const hitId = ({ documentId, start }: HitPlace): string => `${documentId} ${start}`;
export const limitToDocument = (documentId: string | null): void =>
  setState({ documentId, limit: firstLimit, ...fromTheTop });
export const searchBy = (by: SearchState['by']): void => setState({ by, limit: firstLimit, ...fromTheTop });
export const searchIn = (where: SearchTab): void => setState({ where });
export const viewHits = (view: SearchState['view']): void => setState({ view, order: 'place', ...fromTheTop });
/** Another order than that of the texts needs all places. */
export const orderHits = (order: HitOrder): void => setState({ order, limit: largestLimit, ...fromTheTop });
export const widenContext = (context: number): void => setState({ context });
export const showMoreHits = (): void => setState({ limit: largestLimit });
export const chooseHit = ({ documentId, start }: HitPlace): void => setState({ active: { documentId, start } });
export const selectHits = (selectedIds: ReadonlySet<string>): void => setState({ selectedIds });
export const rememberScroll = (scrollTop: number): void => setState({ scrollTop });
export const focusSearch = (focus: SearchState['focus']): void => setState({ focus });

// Other words begin at their first place; without words nothing is limited.
useNavigation.subscribe(({ searchText }, before) => {
  if (searchText === before.searchText) return;
  // The word list answers nothing that is asked.
  if (useSearch.getState().where === 'words') searchIn('texts');
  limitToDocument(searchText === '' ? null : useSearch.getState().documentId);
});

// The place that was gone to from the document is the one at hand in the list.
useDockResults.subscribe(({ source, currentId }, before) => {
  if (source !== 'search' || currentId === null || currentId === before.currentId) return;
  const at = currentId.lastIndexOf(' ');
  chooseHit({ documentId: currentId.slice(0, at), start: Number(currentId.slice(at + 1)) });
});
