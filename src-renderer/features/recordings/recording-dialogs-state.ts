import { create } from 'zustand';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';

type Shown =
  | { readonly kind: 'attach'; readonly path: string; readonly documentId: string | null }
  | { readonly kind: 'captions'; readonly documentId: string }
  | { readonly kind: 'rename'; readonly recording: Recording }
  | { readonly kind: 'transcriber' }
  | { readonly kind: 'keys' };

interface DialogsState {
  readonly shown: Shown | null;
}

/** The dialog about recordings that is open. */
export const useRecordingDialogs = create<DialogsState>(() => ({ shown: null }));

export const showRecordingDialog = (shown: Shown): void => useRecordingDialogs.setState({ shown });
export const closeRecordingDialog = (): void => useRecordingDialogs.setState({ shown: null });
