import { create } from 'zustand';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

/** A name being typed in the tree; `typed` is what stood there when it was refused. */
export type NameEdit =
  | { readonly kind: 'new'; readonly parentId: string | null; readonly typed: string }
  | { readonly kind: 'rename'; readonly id: string; readonly typed: string | null };

/** What is being asked about codes in a picker, which stands at the anchor. */
export interface PickerQuestion {
  readonly kind: 'merge' | 'move' | 'set' | 'pin' | 'example';
  readonly ids: readonly string[];
  readonly anchor: AnchorRect;
}

/** What is being asked about codes, in a dialog or picker. */
export type CodeQuestion = PickerQuestion | { readonly kind: 'delete' | 'color'; readonly ids: readonly string[] };

interface CodebookState {
  readonly filter: string;
  /** The code set whose codes alone are listed. */
  readonly shownSetId: string | null;
  readonly collapsedIds: ReadonlySet<string>;
  /** What is selected in the tree; React Aria's own set, as it keeps the anchor of a range in it. */
  readonly selectedIds: ReadonlySet<string>;
  readonly edit: NameEdit | null;
  readonly question: CodeQuestion | null;
  /** The set whose name is being changed. */
  readonly namedSetId: string | null;
  /** A new set is being named. */
  readonly isNewSet: boolean;
  /** The code whose passages are being dealt. */
  readonly splitId: string | null;
  /** The row that takes the focus as soon as it is there. */
  readonly focusId: string | null;
}

export const useCodebook = create<CodebookState>(() => ({
  filter: '',
  shownSetId: null,
  collapsedIds: new Set(),
  selectedIds: new Set(),
  edit: null,
  question: null,
  namedSetId: null,
  isNewSet: false,
  splitId: null,
  focusId: null,
}));

const { setState } = useCodebook;

export const filterCodebook = (filter: string): void => setState({ filter });
export const showSet = (shownSetId: string | null): void => setState({ shownSetId });
export const nameNewSet = (isNewSet: boolean): void => setState({ isNewSet });
export const nameSet = (namedSetId: string | null): void => setState({ namedSetId });
export const selectCodes = (selectedIds: ReadonlySet<string>): void => setState({ selectedIds });
export const askAbout = (question: CodeQuestion | null): void => setState({ question });
export const beginSplit = (splitId: string | null): void => setState({ splitId });
export const focusCode = (focusId: string | null): void => setState({ focusId });
export const editName = (edit: NameEdit | null): void => setState({ edit });

export const beginRename = (id: string): void => setState({ edit: { kind: 'rename', id, typed: null } });

/** A row to type a name in, below `parentId`, where it can be seen. */
export const beginCode = (parentId: string | null, typed = ''): void =>
  setState(({ collapsedIds }) => ({
    filter: '',
    shownSetId: null,
    collapsedIds: new Set([...collapsedIds].filter((id) => id !== parentId)),
    edit: { kind: 'new', parentId, typed },
  }));

/** Opens a theme, so that what came under it can be seen. */
export const openTheme = (id: string): void =>
  setState(({ collapsedIds }) => ({ collapsedIds: new Set([...collapsedIds].filter((other) => other !== id)) }));

/** `shownIds` are the rows that could be open. */
export const setExpanded = (shownIds: readonly string[], expandedIds: ReadonlySet<string>): void =>
  setState(({ collapsedIds }) => ({
    collapsedIds: new Set([...collapsedIds, ...shownIds].filter((id) => !expandedIds.has(id))),
  }));
