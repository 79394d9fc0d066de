import type { ReportLink } from '../../../shared/domain/report-document.ts';
import type { Picture } from '../office/draw-pictures.ts';

/** Slides as plain data, whatever writes them. Places are inches, sizes of text are points. */
export interface Slide {
  readonly master: 'cover' | 'section' | 'content';
  readonly title: SlideTitle;
  readonly boxes: readonly SlideBox[];
  /** What the speaker sees, paragraph by paragraph. */
  readonly notes: readonly string[];
  /** Places of the report that stand on it. */
  readonly anchors: readonly string[];
}

export interface SlideTitle {
  readonly text: string;
  /** Above it, such as “Finding 4”. */
  readonly label: string;
  readonly size: number;
  /** Of the lines that it has room for. */
  readonly lines: number;
}

export interface SlideFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours of the presentation's theme, so that it can be changed in one place. */
export type SlideColor = 'ink' | 'quiet' | 'accent' | 'second' | 'paper' | 'onAccent' | { readonly own: string };

export interface SlideRun {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** In the face of people's own words. */
  readonly isBook?: boolean;
  readonly color?: SlideColor;
  readonly link?: ReportLink;
  /** A link that looks like other words. */
  readonly isBare?: boolean;
}

export interface SlideParagraph {
  readonly runs: readonly SlideRun[];
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Below it. */
  readonly after: number;
  readonly color?: SlideColor;
  readonly align?: 'left' | 'right';
  /** Before its first line. */
  readonly mark?: 'bullet' | { readonly number: number };
  /** Of its lines, from the left side of the box. */
  readonly indent?: number;
}

export type SlideBox =
  | (SlideFrame & { readonly kind: 'text'; readonly paragraphs: readonly SlideParagraph[] })
  | (SlideFrame & { readonly kind: 'rect'; readonly fill: SlideFill })
  | (SlideFrame & { readonly kind: 'picture'; readonly picture: Picture })
  | (SlideFrame & {
      readonly kind: 'table';
      readonly description: string;
      /** Inches. */
      readonly columns: readonly number[];
      /** The first is the head. */
      readonly rows: readonly (readonly SlideParagraph[])[];
      readonly heights: readonly number[];
    });

export type SlideFill = 'accent' | 'second' | 'tint' | 'line';

/** Something that is put on a slide, one below another. */
export interface Piece {
  /** Inches. */
  readonly height: number;
  readonly after: number;
  readonly anchors: readonly string[];
  readonly notes: readonly string[];
  /** It takes a slide of its own. */
  readonly isAlone: boolean;
  /** It doesn't stand at the end of a slide, away from what comes next. */
  readonly keepsNext: boolean;
  place(x: number, y: number): readonly SlideBox[];
  /** Its beginning, at most so high, and the rest; null where it can't be cut there. */
  split(height: number): readonly [Piece, Piece] | null;
}
