import { create } from 'zustand';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

/** A name being typed in the tree; `typed` is what stood there when it was refused. */
export type NameEdit =
  | { readonly kind: 'new'; readonly parentId: string | null; readonly typed: string }
  | { readonly kind: 'rename'; readonly id: string; readonly typed: string | null };

export type CodeQuestion =
  | { readonly kind: 'delete' | 'color'; readonly id: string }
  | { readonly kind: 'merge'; readonly id: string; readonly anchor: AnchorRect };

interface CodebookState {
  readonly filter: string;
  readonly collapsedIds: ReadonlySet<string>;
  readonly edit: NameEdit | null;
  /** What is being asked about a code, in a dialog or picker. */
  readonly question: CodeQuestion | null;
  /** The row that takes the focus as soon as it is there. */
  readonly focusId: string | null;
}

export const useCodebook = create<CodebookState>(() => ({
  filter: '',
  collapsedIds: new Set(),
  edit: null,
  question: null,
  focusId: null,
}));

const { setState } = useCodebook;

export const filterCodebook = (filter: string): void => setState({ filter });
export const askAbout = (question: CodeQuestion | null): void => setState({ question });
export const focusCode = (focusId: string | null): void => setState({ focusId });
export const editName = (edit: NameEdit | null): void => setState({ edit });

export const beginRename = (id: string): void => setState({ edit: { kind: 'rename', id, typed: null } });

/** A row to type a name in, below `parentId`, where it can be seen. */
export const beginCode = (parentId: string | null, typed = ''): void =>
  setState(({ collapsedIds }) => ({
    filter: '',
    collapsedIds: new Set([...collapsedIds].filter((id) => id !== parentId)),
    edit: { kind: 'new', parentId, typed },
  }));

/** `shownIds` are the rows that could be open. */
export const setExpanded = (shownIds: readonly string[], expandedIds: ReadonlySet<string>): void =>
  setState(({ collapsedIds }) => ({
    collapsedIds: new Set([...collapsedIds, ...shownIds].filter((id) => !expandedIds.has(id))),
  }));
