import type { ParseOptions } from '../../../shared/domain/parsed-document.ts';
import type { DocxStyles } from './docx-styles.ts';

export interface DocxComment {
  readonly author: string;
  readonly text: string;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What goes on from paragraph to paragraph while a document is read. */
export interface DocxState {
  readonly options: ParseOptions;
  readonly styles: DocxStyles;
  readonly comments: ReadonlyMap<string, DocxComment>;
  /** Comment id → where its range starts in the current paragraph. */
  readonly openComments: Map<string, number>;
  readonly placedComments: Set<string>;
  /** Nested fields, innermost last: their code is dropped, their result is text. */
  readonly fields: ('code' | 'result')[];
  readonly notes: NoteReference[];
  images: number;
}

export function newState(
  styles: DocxStyles,
  comments: ReadonlyMap<string, DocxComment>,
  options: ParseOptions,
): DocxState {
  return {
    options,
    styles,
    comments,
    openComments: new Map(),
    placedComments: new Set(),
    fields: [],
    notes: [],
    images: 0,
  };
}
