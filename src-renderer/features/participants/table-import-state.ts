import { create } from 'zustand';
import type { AttributeType, TablePreview } from '../../../src-main/shared/contract/participants.ts';
import type { GridSubjectKind } from './participants-state.ts';

export interface TableChoice {
  readonly path: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly nameColumn?: number;
  readonly types: Readonly<Record<string, AttributeType>>;
  readonly skip: readonly string[];
  readonly createMissing: boolean;
}

interface TableImportState {
  /** For whose attributes a table is imported; null when none is. */
  readonly subject: GridSubjectKind | null;
  readonly choice: TableChoice | null;
  readonly preview: TablePreview | null;
}

const closed: TableImportState = { subject: null, choice: null, preview: null };

export const useTableImport = create<TableImportState>(() => closed);

export const beginTableImport = (subject: GridSubjectKind): void => useTableImport.setState({ ...closed, subject });
export const closeTableImport = (): void => useTableImport.setState(closed);
export const chooseTable = (path: string): TableChoice => ({ path, types: {}, skip: [], createMissing: true });
export const showPreview = (choice: TableChoice, preview: TablePreview): void =>
  useTableImport.setState({ choice, preview });
export const changeChoice = (choice: TableChoice): void => useTableImport.setState({ choice });
