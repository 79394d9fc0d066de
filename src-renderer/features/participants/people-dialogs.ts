import { create } from 'zustand';
import type { GridSubjectKind } from './participants-state.ts';

export interface PastedRows {
  readonly rows: readonly { readonly name: string; readonly values: Readonly<Record<string, string>> }[];
  readonly cells: readonly { readonly attributeId: string; readonly subjectId: string; readonly value: string }[];
}

export type PeopleDialog =
  | { readonly kind: 'attribute'; readonly subject: GridSubjectKind; readonly attributeId: string | null }
  | { readonly kind: 'filter'; readonly subject: GridSubjectKind; readonly columnId: string }
  | { readonly kind: 'paste'; readonly pasted: PastedRows }
  | { readonly kind: 'merge'; readonly participantId: string }
  | { readonly kind: 'newParticipant' }
  | { readonly kind: 'assign'; readonly speakerIds: readonly string[] };

interface PeopleDialogs {
  readonly open: PeopleDialog | null;
}

/** The dialog that is open about participants and attributes. */
export const usePeopleDialogs = create<PeopleDialogs>(() => ({ open: null }));

export const openPeopleDialog = (open: PeopleDialog): void => usePeopleDialogs.setState({ open });
export const closePeopleDialog = (): void => usePeopleDialogs.setState({ open: null });
