import { create } from 'zustand';
import { openDocument, useNavigation } from './navigation.ts';

/** Where reading a document went on. */
export interface ReadingPlace {
  /** What stands at the top of the view. */
  readonly offset: number;
  /** The caret or the selected words; null where there was none yet. */
  readonly selection: { readonly start: number; readonly end: number } | null;
}

interface OpenDocuments {
  /** Documents that stand open as tabs, in their order; some may have been deleted meanwhile. */
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, ReadingPlace>;
}

export const mostOpen = 20;
const nothing: OpenDocuments = { ids: [], places: new Map() };

export const useOpenDocuments = create<OpenDocuments>(() => nothing);

const { setState, getState } = useOpenDocuments;

export const restoreOpenDocuments = (ids: readonly string[], offsets: Readonly<Record<string, number>>): void =>
  setState({
    ids: ids.slice(0, mostOpen),
    places: new Map(Object.entries(offsets).map(([id, offset]) => [id, { offset, selection: null }])),
  });

export const noteReadingPlace = (documentId: string, place: ReadingPlace): void =>
  setState(({ places }) => ({ places: new Map(places).set(documentId, place) }));

/** Closes a tab; the one beside it comes forward where it was the one in front. `shownIds` are the tabs that are seen. */
export function closeDocument(documentId: string, shownIds: readonly string[]): void {
  const index = shownIds.indexOf(documentId);
  const neighbour = shownIds[index + 1] ?? shownIds[index - 1];
  setState(({ ids }) => ({ ids: ids.filter((id) => id !== documentId) }));
  if (neighbour !== undefined && useNavigation.getState().documentId === documentId) openDocument(neighbour);
}

/** Puts a tab before another one, or last. */
export function placeDocument(documentId: string, beforeId: string | null): void {
  if (documentId === beforeId) return;
  const others = getState().ids.filter((id) => id !== documentId);
  const index = beforeId === null ? others.length : others.indexOf(beforeId);
  setState({ ids: others.toSpliced(index === -1 ? others.length : index, 0, documentId) });
}

useNavigation.subscribe(({ projectId, documentId }, before) => {
  if (projectId !== before.projectId && projectId !== null && documentId === null) setState(nothing);
  if (documentId !== null && documentId !== before.documentId) bringIn(documentId, before.documentId);
});

/** A document that is opened stands beside the one that was read; the longest open one makes room. */
function bringIn(documentId: string, besideId: string | null): void {
  const { ids } = getState();
  if (ids.includes(documentId)) return;
  const index = ids.indexOf(besideId ?? '');
  const next = ids.toSpliced(index === -1 ? ids.length : index + 1, 0, documentId);
  const leaving = next.find((id) => id !== documentId && id !== besideId);
  setState({ ids: next.length > mostOpen ? next.filter((id) => id !== leaving) : next });
}
