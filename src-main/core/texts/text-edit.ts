import type { TextChange } from '../../shared/domain/text-changes.ts';

/** One edit of a document's text, with all that the rows which point into it need to know. */
export interface TextEdit {
  readonly documentId: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly TextChange[];
  readonly inverse: readonly TextChange[];
}
