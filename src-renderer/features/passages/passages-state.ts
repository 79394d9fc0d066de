import { create } from 'zustand';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

interface PassagesState {
  readonly codeFilter: string;
  readonly collapsedIds: ReadonlySet<string>;
  /** Words that the passages shown must hold. */
  readonly filter: string;
  /** The attribute that is grouped by; null for another grouping. */
  readonly attributeId: string | null;
  /** Listed passages. */
  readonly selectedIds: ReadonlySet<string>;
  /** Where the picker for another code stands; null while none is asked for. */
  readonly recodeAnchor: AnchorRect | null;
}

export const usePassagesState = create<PassagesState>(() => ({
  codeFilter: '',
  collapsedIds: new Set(),
  filter: '',
  attributeId: null,
  selectedIds: new Set(),
  recodeAnchor: null,
}));

const { setState } = usePassagesState;

export const filterCodes = (codeFilter: string): void => setState({ codeFilter });
export const collapse = (collapsedIds: ReadonlySet<string>): void => setState({ collapsedIds });
export const filterPassages = (filter: string): void => setState({ filter });
export const groupByAttribute = (attributeId: string | null): void => setState({ attributeId });
export const selectPassages = (selectedIds: ReadonlySet<string>): void => setState({ selectedIds });
export const askForCode = (recodeAnchor: AnchorRect | null): void => setState({ recodeAnchor });
