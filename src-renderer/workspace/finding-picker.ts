import { create } from 'zustand';
import type { EvidenceSide } from '../../src-main/shared/contract/findings.ts';
import type { PassageTarget } from './navigation.ts';

/** Words, and in which version of the text they were seen. */
export interface SeenPlace extends PassageTarget {
  readonly version?: string | undefined;
}

export interface FindingRequest {
  readonly passageIds: readonly string[];
  /** Words that are no passage yet. */
  readonly places: readonly SeenPlace[];
  /** Cards whose passages are meant: the evidence remembers them. */
  readonly cardIds?: readonly string[];
  /** A journey's cell whose passages are meant, likewise, and how many they are. */
  readonly cell?: { readonly id: string; readonly quotes: number };
}

/** How many quotes are asked about. */
export const sizeOfRequest = ({ passageIds, places, cardIds = [], cell }: FindingRequest): number =>
  passageIds.length + places.length + cardIds.length + (cell?.quotes ?? 0);

/** For which finding quotes are being looked for, and on which side. */
export interface FindingAim {
  readonly findingId: string;
  readonly side: EvidenceSide;
}

interface FindingPickerState {
  /** For what a finding is being chosen; null when nothing is. */
  readonly request: FindingRequest | null;
  /** On which side the quotes shall stand. */
  readonly side: EvidenceSide;
  readonly aim: FindingAim | null;
}

export const useFindingPicker = create<FindingPickerState>(() => ({ request: null, side: 'for', aim: null }));

const { setState } = useFindingPicker;

/** Asks for passages and for words that are none yet. */
export const requestFindingFor = (request: FindingRequest, side?: EvidenceSide): void => {
  setState(({ aim }) => ({
    request: sizeOfRequest(request) > 0 ? { ...request, passageIds: [...new Set(request.passageIds)] } : null,
    side: side ?? aim?.side ?? 'for',
  }));
};
/** Asks to which finding passages shall be added. */
export const requestFinding = (passageIds: readonly string[], side?: EvidenceSide): void =>
  requestFindingFor({ passageIds, places: [] }, side);
export const requestFindingForPlace = (place: SeenPlace, side?: EvidenceSide): void =>
  requestFindingFor({ passageIds: [], places: [place] }, side);
/** Asks for the passages of cards, which the evidence remembers. */
export const requestFindingForCards = (cardIds: readonly string[]): void =>
  requestFindingFor({ passageIds: [], places: [], cardIds });
/** Asks for the passages of a journey's cell, which the evidence remembers. */
export const requestFindingForCell = (id: string, quotes: number): void =>
  requestFindingFor({ passageIds: [], places: [], cell: { id, quotes } });
/** The finding that is offered first from now on, until quotes were added. */
export const aimAtFinding = (aim: FindingAim | null): void => setState({ aim });
export const closeFindingPicker = (): void => setState({ request: null });
