import { create } from 'zustand';
import type { MapCorner, MapSelection } from './map-selection.ts';

export type JourneyDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'personas'; readonly journeyId: string }
  | { readonly kind: 'fill'; readonly journeyId: string }
  | { readonly kind: 'bind'; readonly about: HeadingPlace }
  | { readonly kind: 'lane-color'; readonly laneId: string }
  | { readonly kind: 'touchpoints'; readonly place: CellPlace };

export interface HeadingPlace {
  readonly kind: 'stage' | 'lane';
  readonly id: string;
}

export interface CellPlace {
  readonly journeyId: string;
  readonly laneId: string;
  readonly stageId: string;
}

/** What of a map stands to be pasted: as text for everybody, with all that stands behind it for Motif. */
export interface CopiedCells {
  readonly projectId: string | null;
  readonly text: string;
  readonly cells: readonly (readonly CopiedCell[])[];
  /** Where they go from when they are pasted; null where they were only copied. */
  readonly cutFrom: CutCells | null;
}

export interface CutCells {
  readonly journeyId: string;
  readonly places: readonly { readonly laneId: string; readonly stageId: string }[];
}

export interface CopiedCell {
  readonly text: string;
  readonly touchpointIds: readonly string[];
  readonly imageId: string | null;
  readonly isMoment: boolean;
  readonly passageIds: readonly string[];
}

interface JourneysState {
  readonly selection: MapSelection | null;
  readonly isEditing: boolean;
  /** Whose name is being written in its place. */
  readonly renaming: HeadingPlace | null;
  readonly renamingMapId: string | null;
  readonly dialog: JourneyDialog | null;
  /** Plainly, as a table that is read line by line. */
  readonly isTable: boolean;
  /** With what the map says, below it. */
  readonly isReading: boolean;
  /** Whose curve is in front; null is everybody's. */
  readonly personaId: string | null;
  readonly copied: CopiedCells | null;
  /** The map that takes the focus as soon as it is there. */
  readonly enteredMapId: string | null;
}

const start: JourneysState = {
  selection: null,
  isEditing: false,
  renaming: null,
  renamingMapId: null,
  dialog: null,
  isTable: false,
  isReading: false,
  personaId: null,
  copied: null,
  enteredMapId: null,
};

/** What the window knows of journeys beside what the core does. */
export const useJourneysState = create<JourneysState>(() => start);

const { setState } = useJourneysState;

export const selectCells = (journeyId: string, anchor: MapCorner, head: MapCorner = anchor): void =>
  setState({ selection: { journeyId, anchor, head }, isEditing: false });
export const clearSelection = (): void => setState({ selection: null, isEditing: false });
export const editCell = (isEditing: boolean): void => setState({ isEditing });
export const renameHeading = (renaming: HeadingPlace | null): void => setState({ renaming });
export const renameMap = (renamingMapId: string | null): void => setState({ renamingMapId });
export const openDialog = (dialog: JourneyDialog): void => setState({ dialog });
export const closeDialog = (): void => setState({ dialog: null });
export const toggleTable = (): void => setState(({ isTable }) => ({ isTable: !isTable, isEditing: false }));
export const toggleReading = (): void => setState(({ isReading }) => ({ isReading: !isReading }));
export const showCurveOf = (personaId: string | null): void => setState({ personaId });
export const enterMap = (enteredMapId: string | null): void => setState({ enteredMapId });
export const keepCopied = (copied: CopiedCells): void => setState({ copied });
/** What was cut has gone to its place: pasting it again is copying. */
export const forgetCut = (): void => setState(({ copied }) => ({ copied: copied && { ...copied, cutFrom: null } }));
