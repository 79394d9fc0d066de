import type { Box } from '../contract/boards.ts';

/** A figure as flat shapes, whatever it is written as later. Pixels from the upper left, y downwards; colours are #rrggbb. */
export interface Scene {
  readonly title: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
  readonly language: 'en' | 'zh-CN';
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** From back to front. */
  readonly shapes: readonly Shape[];
  /** A band across it that says what stands below: it is shown again where the figure goes on over several pages. */
  readonly heads?: { readonly top: number; readonly height: number };
  /** What stands at the side of a stretch of it: it is shown again where the stretch goes on over several pages. */
  readonly sides?: readonly Side[];
  /** Heights at which it may be cut, beside lines that run across it. */
  readonly cuts?: readonly number[];
  /** What is not to be cut where it fits on a page; a figure that has these may be cut in both directions. */
  readonly blocks?: readonly Box[];
}

export interface Side {
  readonly top: number;
  readonly bottom: number;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | PathShape | TextShape | ImageShape;

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string | null;
  readonly stroke: string | null;
}

/** Lines and curves, as an SVG path with absolute commands M, L, C and Z. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  /** 0 … 1 */
  readonly opacity: number;
}

/** How a line is set. */
export interface Typeface {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  /** The book's is that of people's own words. */
  readonly face: 'plain' | 'book';
  /** Says how wide quotation marks, dashes and ellipses are. */
  readonly language: 'en' | 'zh-CN';
}

/** One line of text; `y` is its baseline, `x` its left end. */
export interface TextShape extends Typeface {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** As it was measured. */
  readonly width: number;
  readonly fill: string;
}

export interface ImageShape {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
  readonly description: string;
  /** Whether it fills its box, or stands whole in the upper left of it. */
  readonly fit: 'fill' | 'whole';
}

/** The width of a text as one line, in pixels. */
export type MeasureText = (text: string, typeface: Typeface) => number;
