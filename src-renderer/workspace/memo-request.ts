import { create } from 'zustand';
import type { MemoTarget } from '../../src-main/shared/contract/memos.ts';

/** A memo to be written beside what is being done: one that is there, or the one on something. */
export type MemoRequest =
  { readonly kind: 'known'; readonly id: string } | { readonly kind: 'new'; readonly target: MemoTarget };

export const useMemoRequest = create<{ readonly request: MemoRequest | null }>(() => ({ request: null }));

const ask = (request: MemoRequest | null): void => useMemoRequest.setState({ request });

/** Opens a field for a memo on something; a coding's memo is opened if there is one. */
export const writeMemo = (target: MemoTarget): void => ask({ kind: 'new', target });
export const openMemo = (id: string): void => ask({ kind: 'known', id });
export const closeMemoRequest = (): void => ask(null);
