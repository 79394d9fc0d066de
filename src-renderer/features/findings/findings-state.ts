import { create } from 'zustand';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

export type FindingsView = 'page' | 'wall' | 'compare';

export const properties = [
  'state',
  'priority',
  'severity',
  'frequency',
  'group',
  'tags',
  'personas',
  'stages',
] as const;
export type Property = (typeof properties)[number];

export interface AskedProperty {
  readonly property: Property;
  readonly anchor: AnchorRect;
}

/** A quote that is being shortened, and where it stands. */
export interface ShortenedQuote {
  readonly evidenceId: string;
  readonly anchor: AnchorRect;
}

interface FindingsState {
  readonly projectId: string | null;
  /** The finding whose statement takes the focus as soon as it is there. */
  readonly titleId: string | null;
  readonly view: FindingsView;
  /** Where one was before findings were compared. */
  readonly viewBefore: FindingsView;
  /** In the set that the list gives: it keeps the anchor of a range. */
  readonly selectedIds: ReadonlySet<string>;
  readonly comparedIds: readonly string[];
  readonly filter: string;
  /** Groups that are folded against their habit: what was dropped is folded, all else is not. */
  readonly turnedIds: ReadonlySet<string>;
  readonly asked: AskedProperty | null;
  readonly isMerging: boolean;
  readonly renamedGroup: string | null;
  /** The quote that has the keyboard. */
  readonly quoteId: string | null;
  readonly shortened: ShortenedQuote | null;
  /** The finding with which the presentation began. */
  readonly presentedId: string | null;
}

const start: FindingsState = {
  projectId: null,
  titleId: null,
  view: 'page',
  viewBefore: 'page',
  selectedIds: new Set(),
  comparedIds: [],
  filter: '',
  turnedIds: new Set(),
  asked: null,
  isMerging: false,
  renamedGroup: null,
  quoteId: null,
  shortened: null,
  presentedId: null,
};

export const useFindingsState = create<FindingsState>(() => start);

const { setState } = useFindingsState;

/** Forgets what was of another project. */
export const enterFindings = (projectId: string): void => {
  if (useFindingsState.getState().projectId !== projectId) setState({ ...start, projectId });
};
export const editTitle = (titleId: string | null): void => setState({ titleId });
export const viewFindings = (view: 'page' | 'wall'): void => setState({ view });
export const selectFindings = (selectedIds: ReadonlySet<string>): void => setState({ selectedIds });
export const filterBy = (filter: string): void => setState({ filter });
export const askProperty = (asked: AskedProperty | null): void => setState({ asked });
export const askMerge = (isMerging: boolean): void => setState({ isMerging });
export const askGroupName = (renamedGroup: string | null): void => setState({ renamedGroup });
export const noteQuote = (quoteId: string | null): void => setState({ quoteId });
export const shortenQuote = (shortened: ShortenedQuote | null): void => setState({ shortened });
export const present = (presentedId: string | null): void => setState({ presentedId });
export const compareFindings = (comparedIds: readonly string[]): void =>
  setState(({ view, viewBefore }) => ({
    comparedIds,
    view: 'compare',
    viewBefore: view === 'compare' ? viewBefore : view,
  }));
export const leaveComparison = (): void => setState(({ viewBefore }) => ({ view: viewBefore, comparedIds: [] }));
export const turnGroup = (id: string): void =>
  setState(({ turnedIds }) => {
    const next = new Set(turnedIds);
    if (!next.delete(id)) next.add(id);
    return { turnedIds: next };
  });
