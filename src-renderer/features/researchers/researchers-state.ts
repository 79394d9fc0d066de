import { create } from 'zustand';

export const researcherViews = ['list', 'compare'] as const;
export type ResearcherView = (typeof researcherViews)[number];

interface ResearchersState {
  /** What the dialog shows; null while it is closed. */
  readonly view: ResearcherView | null;
  /** The two that are compared; null where the first ones stand for them. */
  readonly firstId: string | null;
  readonly secondId: string | null;
  readonly scope: 'document' | 'project';
}

export const useResearchers = create<ResearchersState>(() => ({
  view: null,
  firstId: null,
  secondId: null,
  scope: 'document',
}));

const { setState } = useResearchers;

export const openResearchers = (view: ResearcherView | null): void => setState({ view });
export const chooseCompared = (pair: Partial<Pick<ResearchersState, 'firstId' | 'secondId'>>): void => setState(pair);
export const chooseScope = (scope: ResearchersState['scope']): void => setState({ scope });
