import { create } from 'zustand';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';

export type ComparedNotes = CallOutput<'notes.compare'>;

/** Another note-taker's notes beside a session's, before they are merged. */
export interface Merging {
  readonly sessionId: string;
  readonly name: string;
  readonly path: string;
  readonly compared: ComparedNotes;
}

export const useMerging = create<{ readonly merging: Merging | null }>(() => ({ merging: null }));

export const showMerging = (merging: Merging): void => useMerging.setState({ merging });
export const closeMerging = (): void => useMerging.setState({ merging: null });
