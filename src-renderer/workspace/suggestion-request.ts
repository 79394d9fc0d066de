import { create } from 'zustand';
import type { SuggestionScope, SuggestionSource } from '../../src-main/shared/contract/search.ts';
import { inspectCode, inspectCoding, openDock } from './navigation.ts';

export interface SuggestionRequest {
  readonly source: SuggestionSource;
  readonly scope?: SuggestionScope;
  /** All documents where it is left out. */
  readonly documentIds?: readonly string[];
}

interface RequestState {
  /** A new object each time it is asked for. */
  readonly request: SuggestionRequest | null;
}

/** For what auto-code was asked from elsewhere, such as from the hits of a search. */
export const useSuggestionRequest = create<RequestState>(() => ({ request: null }));

/** Opens auto-code, with a source where one is at hand. */
export function requestSuggestions(request: SuggestionRequest | null = null): void {
  if (request) useSuggestionRequest.setState({ request: { ...request } });
  inspectCode(null);
  inspectCoding(null);
  openDock('suggestions');
}
