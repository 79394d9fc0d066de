import { create } from 'zustand';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { GridSubjectKind } from './participants-state.ts';

type Fill = CallInput<'attributes.fill'>;
/** Participants to be made, and what goes to those who are there. */
export interface PastedRows extends Pick<Fill, 'cells' | 'records'> {
  readonly rows: NonNullable<Fill['participants']>;
}

export type PeopleDialog =
  | { readonly kind: 'attribute'; readonly subject: GridSubjectKind; readonly attributeId: string | null }
  | { readonly kind: 'filter'; readonly subject: GridSubjectKind; readonly columnId: string }
  | { readonly kind: 'paste'; readonly pasted: PastedRows }
  | { readonly kind: 'merge'; readonly participantId: string }
  | { readonly kind: 'consent'; readonly participantIds: readonly string[] }
  | { readonly kind: 'newParticipant' }
  | { readonly kind: 'assign'; readonly speakerIds: readonly string[] };

interface PeopleDialogs {
  readonly open: PeopleDialog | null;
}

/** The dialog that is open about participants and attributes. */
export const usePeopleDialogs = create<PeopleDialogs>(() => ({ open: null }));

export const openPeopleDialog = (open: PeopleDialog): void => usePeopleDialogs.setState({ open });
export const closePeopleDialog = (): void => usePeopleDialogs.setState({ open: null });
