import { create } from 'zustand';
import type { FindOptions } from '../../../src-main/shared/domain/find-pattern.ts';
import type { Found } from '../../../src-main/shared/domain/find-replacements.ts';

/** What keeps words from being found. */
export type FindProblem = { readonly kind: 'invalid'; readonly reason: string } | { readonly kind: 'slow' };

interface FindState {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly isPreviewOpen: boolean;
  readonly query: string;
  readonly replacement: string;
  readonly options: FindOptions;
  /** Where the words of the find bar stand in the document that is read. */
  readonly hits: readonly Found[];
  /** The place among them that is gone to; -1 where there is none. */
  readonly current: number;
  readonly problem: FindProblem | null;
  /** The hits are still those of other words. */
  readonly isLooking: boolean;
  /** Where to go as soon as the words are found. */
  readonly wantedStep: 1 | -1 | null;
  /** Counts the times the field was asked for. */
  readonly asked: number;
}

const nothing = { hits: [], current: -1, problem: null };
const start: FindState = {
  isOpen: false,
  isReplacing: false,
  isPreviewOpen: false,
  query: '',
  replacement: '',
  options: { isWholeWord: false, isCaseSensitive: false, isExpression: false },
  hits: [],
  current: -1,
  problem: null,
  isLooking: false,
  wantedStep: null,
  asked: 0,
};

export const useFind = create<FindState>(() => start);
const { setState, getState } = useFind;

/** Words that are selected are what is looked for. */
export const openFind = (isReplacing: boolean, selected: string): void =>
  setState((state) => {
    const query = selected === '' || selected.includes('\n') ? state.query : selected;
    return {
      isOpen: true,
      isReplacing: isReplacing || (state.isOpen && state.isReplacing),
      query,
      isLooking: state.isLooking || !state.isOpen || query !== state.query,
      asked: state.asked + 1,
    };
  });

export const closeFind = (): void =>
  setState({ isOpen: false, isPreviewOpen: false, isLooking: false, wantedStep: null, ...nothing });
export const setQuery = (query: string): void =>
  setState((state) => ({ query, isLooking: state.isLooking || query !== state.query, wantedStep: null }));
export const wantStep = (wantedStep: 1 | -1 | null): void => setState({ wantedStep });
export const setReplacement = (replacement: string): void => setState({ replacement });
export const toggleReplacing = (): void => setState(({ isReplacing }) => ({ isReplacing: !isReplacing }));
export const openPreview = (isPreviewOpen: boolean): void => setState({ isPreviewOpen });
export const toggleOption = (name: keyof FindOptions): void =>
  setState(({ options }) => ({ options: { ...options, [name]: !options[name] } }));

export const showHits = (hits: readonly Found[], current: number): void =>
  setState({ hits, current, problem: null, isLooking: false });
export const showProblem = (problem: FindProblem | null): void =>
  setState({ ...nothing, problem, isLooking: false, wantedStep: null });
export const goToHit = (current: number): Found | undefined => {
  setState({ current });
  return getState().hits[current];
};
