import type { ParsedBlock, ParsedBlockComment } from '../../../shared/domain/parsed-document.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A paragraph while its runs are read. */
export interface ParagraphDraft {
  text: string;
  boldLength: number;
  isStillBold: boolean;
  readonly comments: ParsedBlockComment[];
  /** Comments that point at the whole paragraph, its length not yet known. */
  readonly wholeComments: { readonly author: string; readonly text: string }[];
  /** Contents of text boxes anchored here; they follow the paragraph. */
  readonly boxes: XmlElement[];
}

export function newDraft(): ParagraphDraft {
  return { text: '', boldLength: 0, isStillBold: true, comments: [], wholeComments: [], boxes: [] };
}

export function appendText(draft: ParagraphDraft, text: string, isBold: boolean): void {
  draft.text += text;
  if (!draft.isStillBold || text.trim() === '') return;
  if (isBold) draft.boldLength = draft.text.length;
  else draft.isStillBold = false;
}

export interface ParagraphLevels {
  readonly headingLevel: number | null;
  readonly listLevel: number | null;
}

export function toBlock(draft: ParagraphDraft, { headingLevel, listLevel }: ParagraphLevels): ParsedBlock | null {
  const { text, boldLength } = draft;
  if (text.trim() === '') return null;
  const whole = draft.wholeComments.map((comment) => ({ start: 0, end: text.length, ...comment }));
  const comments = [...draft.comments, ...whole];
  return {
    text,
    ...(headingLevel === null ? {} : { headingLevel }),
    ...(listLevel === null ? {} : { listLevel }),
    ...(boldLength > 0 ? { boldLength } : {}),
    ...(comments.length > 0 ? { comments } : {}),
  };
}
