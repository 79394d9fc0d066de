/** A stretch of text as the PDF draws it; points from the top left corner of the upright page. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** A part of a line that stands apart from the next one, as cells of a table do. */
export interface PdfSegment {
  readonly text: string;
  readonly x: number;
}

export interface PdfLine {
  /** From left to right, at least one. */
  readonly segments: readonly PdfSegment[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The leading part of `text` that is set in bold. */
  readonly boldLength: number;
  /** From 0. */
  readonly page: number;
}
