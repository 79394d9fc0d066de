import { create } from 'zustand';
import type { CallOutput } from '../../src-main/shared/contract/index.ts';

/** What a corrected file would change, as it was read from `path`. */
export interface CorrectedFile {
  readonly path: string;
  /** In what it was found to be written by itself; null where that isn't asked, as in a Word file. */
  readonly detected: string | null;
  /** What was chosen instead. */
  readonly encoding?: string | undefined;
  readonly comparison: CallOutput<'texts.compareFile'>;
}

interface TextDialogsState {
  /** The document whose earlier versions are looked at. */
  readonly versionsOf: string | null;
  /** The document for which a corrected file is being chosen; a new object each time it is asked for. */
  readonly asked: { readonly documentId: string } | null;
  readonly replacing: (CorrectedFile & { readonly documentId: string }) | null;
}

/** Dialogs about a document's text, whoever asks for them. */
export const useTextDialogs = create<TextDialogsState>(() => ({ versionsOf: null, asked: null, replacing: null }));

const { setState } = useTextDialogs;

export const openVersions = (versionsOf: string): void => setState({ versionsOf });
export const askForCorrectedFile = (documentId: string): void => setState({ asked: { documentId } });
export const showCorrectedFile = (documentId: string, file: CorrectedFile): void =>
  setState({ replacing: { documentId, ...file } });
export const closeTextDialogs = (): void => setState({ versionsOf: null, asked: null, replacing: null });
