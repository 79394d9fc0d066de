import { create } from 'zustand';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

interface PassagesState {
  readonly codeFilter: string;
  readonly collapsedIds: ReadonlySet<string>;
  /** Words that the passages shown must hold. */
  readonly filter: string;
  /** Codings. */
  readonly selectedIds: ReadonlySet<string>;
  /** Where the picker for another code stands; null while none is asked for. */
  readonly recodeAnchor: AnchorRect | null;
}

export const usePassagesState = create<PassagesState>(() => ({
  codeFilter: '',
  collapsedIds: new Set(),
  filter: '',
  selectedIds: new Set(),
  recodeAnchor: null,
}));

const { setState } = usePassagesState;

export const filterCodes = (codeFilter: string): void => setState({ codeFilter });
export const collapse = (collapsedIds: ReadonlySet<string>): void => setState({ collapsedIds });
export const filterPassages = (filter: string): void => setState({ filter });
export const selectPassages = (selectedIds: ReadonlySet<string>): void => setState({ selectedIds });
export const askForCode = (recodeAnchor: AnchorRect | null): void => setState({ recodeAnchor });
