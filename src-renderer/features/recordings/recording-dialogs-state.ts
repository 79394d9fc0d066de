import { create } from 'zustand';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';

export type UnusedFiles = CallOutput<'recordings.unused'>;

type Shown =
  | { readonly kind: 'captions'; readonly documentId: string }
  | { readonly kind: 'rename'; readonly recording: Recording }
  | { readonly kind: 'transcriber' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'cleanUp'; readonly unused: UnusedFiles };

interface DialogsState {
  readonly shown: Shown | null;
}

/** The dialog about recordings that is open. */
export const useRecordingDialogs = create<DialogsState>(() => ({ shown: null }));

export const showRecordingDialog = (shown: Shown): void => useRecordingDialogs.setState({ shown });
export const closeRecordingDialog = (): void => useRecordingDialogs.setState({ shown: null });
