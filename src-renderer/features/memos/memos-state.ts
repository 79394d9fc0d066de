import { create } from 'zustand';
import type { MemoKind, MemoTarget } from '../../../src-main/shared/contract/memos.ts';
import { showMemo, useNavigation } from '../../workspace/navigation.ts';

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

/** A memo that is in the project from its first words on. */
export interface NewMemo {
  readonly key: number;
  readonly target: MemoTarget;
  /** Null until then. */
  readonly id: string | null;
}

interface MemosState {
  readonly view: MemoView;
  readonly order: MemoOrder;
  readonly filter: MemoFilter;
  /** More than one where several are to be deleted. */
  readonly selectedIds: ReadonlySet<string>;
  /** The memo whose title or text is to be edited when it is shown. */
  readonly editId: string | null;
  /** The one that is begun; null where it was left. */
  readonly begun: NewMemo | null;
}

export const noFilter: MemoFilter = { search: '', kinds: [], authors: [], from: '', to: '', hasLinks: false };

/** How the place Memos is looked at. */
export const useMemosState = create<MemosState>(() => ({
  view: 'memos',
  order: 'changed',
  filter: noFilter,
  selectedIds: new Set(),
  editId: null,
  begun: null,
}));

const set = (change: Partial<MemosState>): void => useMemosState.setState(change);

export const viewMemos = (view: MemoView): void => set({ view, selectedIds: new Set() });
export const orderMemos = (order: MemoOrder): void => set({ order });
export const selectMemos = (selectedIds: ReadonlySet<string>): void => set({ selectedIds });
export const editMemo = (editId: string | null): void => set({ editId });
export const filterMemos = (change: Partial<MemoFilter>): void =>
  useMemosState.setState(({ filter }) => ({ filter: { ...filter, ...change } }));

/** With `value` where it was not chosen, without it where it was. */
export const toggled = <Value>(chosen: readonly Value[], value: Value): readonly Value[] =>
  chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];

let lastKey = 0;

export function beginMemo(target: MemoTarget): void {
  showMemo(null);
  lastKey += 1;
  set({ begun: { key: lastKey, target, id: null }, selectedIds: new Set() });
}

/** The memo begun under that key is in the project; it goes on where it is being written. */
export function noteBegun(key: number, id: string): void {
  const { begun } = useMemosState.getState();
  if (begun?.key !== key) return;
  set({ begun: { ...begun, id }, selectedIds: new Set([id]) });
  showMemo(id);
}

useNavigation.subscribe(({ memoId, place, projectId }, before) => {
  const { begun } = useMemosState.getState();
  const isLeft = place !== before.place || projectId !== before.projectId || (begun !== null && memoId !== begun.id);
  if (begun && isLeft) set({ begun: null });
});
