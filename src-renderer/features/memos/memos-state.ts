import { create } from 'zustand';
import type { MemoKind } from '../../../src-main/shared/contract/memos.ts';

export const memoOrders = ['changed', 'created', 'title', 'on', 'author'] as const;
export type MemoOrder = (typeof memoOrders)[number];
export type MemoView = 'memos' | 'journal';

/** Which memos are shown. Nothing chosen shows all. */
export interface MemoFilter {
  readonly search: string;
  readonly kinds: readonly MemoKind[];
  readonly authors: readonly string[];
  /** ISO dates between which they were changed last; empty texts are open ends. */
  readonly from: string;
  readonly to: string;
  readonly hasLinks: boolean;
}

interface MemosState {
  readonly view: MemoView;
  readonly order: MemoOrder;
  readonly filter: MemoFilter;
  /** More than one where several are to be deleted. */
  readonly selectedIds: ReadonlySet<string>;
  /** The memo whose title or text is to be edited when it is shown. */
  readonly editId: string | null;
}

export const noFilter: MemoFilter = { search: '', kinds: [], authors: [], from: '', to: '', hasLinks: false };

/** How the place Memos is looked at. */
export const useMemosState = create<MemosState>(() => ({
  view: 'memos',
  order: 'changed',
  filter: noFilter,
  selectedIds: new Set(),
  editId: null,
}));

const set = (change: Partial<MemosState>): void => useMemosState.setState(change);

export const viewMemos = (view: MemoView): void => set({ view, selectedIds: new Set() });
export const orderMemos = (order: MemoOrder): void => set({ order });
export const selectMemos = (selectedIds: ReadonlySet<string>): void => set({ selectedIds });
export const editMemo = (editId: string | null): void => set({ editId });
export const filterMemos = (change: Partial<MemoFilter>): void =>
  useMemosState.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
