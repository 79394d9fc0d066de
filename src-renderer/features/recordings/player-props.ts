import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';

/** A text that is read or written beside its recording. */
export interface PlayedText {
  readonly content: DocumentContent;
  /** Null until it is mounted. */
  readonly editor: ReadingEditor | null;
  readonly isEditing: boolean;
}

export interface PlayedRecording extends PlayedText {
  readonly recording: Recording;
}

export interface PlayerProps extends PlayedRecording {
  /** All of the document. */
  readonly recordings: readonly Recording[];
}
