import { create } from 'zustand';

export interface SuggestedGroup {
  readonly id: string;
  readonly name: string;
  readonly cardIds: readonly string[];
  readonly isTicked: boolean;
}

export interface Suggestion {
  readonly boardId: string;
  readonly groups: readonly SuggestedGroup[];
  /** How many cards are like no other. */
  readonly left: number;
}

interface SuggestState {
  readonly method: 'k-means' | 'ward';
  /** Null for as many as fit best. */
  readonly groups: number | null;
  readonly seed: number;
  readonly suggestion: Suggestion | null;
}

/** How groups are looked for, and what was found last. */
export const useSuggestState = create<SuggestState>(() => ({
  method: 'k-means',
  groups: null,
  seed: 1,
  suggestion: null,
}));

const { setState } = useSuggestState;
export const suggestBy = (how: Partial<Pick<SuggestState, 'method' | 'groups' | 'seed'>>): void => setState(how);
export const showSuggestion = (suggestion: Suggestion | null): void => setState({ suggestion });

const changeGroups = (change: (group: SuggestedGroup) => SuggestedGroup): void =>
  setState(({ suggestion }) => ({
    suggestion: suggestion && { ...suggestion, groups: suggestion.groups.map(change) },
  }));

export const nameGroup = (id: string, name: string): void =>
  changeGroups((group) => (group.id === id ? { ...group, name } : group));
export const tickGroup = (id: string, isTicked: boolean): void =>
  changeGroups((group) => (group.id === id ? { ...group, isTicked } : group));
export const tickGroups = (isTicked: boolean): void => changeGroups((group) => ({ ...group, isTicked }));
