import { create } from 'zustand';
import type { PersonaTrait } from '../../../src-main/shared/contract/personas.ts';

export type TraitKind = PersonaTrait['kind'];

interface PersonasState {
  /** The persona whose name takes the focus as soon as it is there. */
  readonly nameId: string | null;
  /** The field for a new trait that takes the focus. */
  readonly wantedTrait: TraitKind | null;
  /** The persona whose colour is being chosen. */
  readonly colorId: string | null;
  readonly isAddingMember: boolean;
}

export const usePersonasState = create<PersonasState>(() => ({
  nameId: null,
  wantedTrait: null,
  colorId: null,
  isAddingMember: false,
}));

const { setState } = usePersonasState;

export const editName = (nameId: string | null): void => setState({ nameId });
export const writeTrait = (wantedTrait: TraitKind | null): void => setState({ wantedTrait });
export const chooseColor = (colorId: string | null): void => setState({ colorId });
export const addMember = (isAddingMember: boolean): void => setState({ isAddingMember });
