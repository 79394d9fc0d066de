import { create } from 'zustand';

export type TreeRequest =
  | { readonly kind: 'note' }
  | { readonly kind: 'cluster' }
  /** Where these cards and clusters shall go. */
  | { readonly kind: 'move'; readonly ids: readonly string[] };

interface TreeRequests {
  readonly request: TreeRequest | null;
}

/** What is asked in a dialog before it is done on the board. */
export const useTreeRequest = create<TreeRequests>(() => ({ request: null }));

export const askOnBoard = (request: TreeRequest | null): void => useTreeRequest.setState({ request });
