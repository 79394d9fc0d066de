import { create } from 'zustand';

export interface RecordingsRequest {
  readonly paths: readonly string[];
  /** They stay where they lie, so they can be linked there. */
  readonly isLasting: boolean;
  /** For what they were chosen; null: for a new document. Not said where they were dropped. */
  readonly documentId?: string | null;
}

/** Recordings of which it is asked what they belong to; null when nothing is asked. */
export const useRecordingsRequest = create<{ readonly asked: RecordingsRequest | null }>(() => ({ asked: null }));

/** Those that wait already stay. */
export function askAboutRecordings(request: RecordingsRequest): void {
  useRecordingsRequest.setState(({ asked }) => ({
    asked: asked ? { ...asked, paths: [...new Set([...asked.paths, ...request.paths])] } : request,
  }));
}

export const forgetRecordingsRequest = (): void => useRecordingsRequest.setState({ asked: null });
