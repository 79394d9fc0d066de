import { z } from 'zod';
import { job } from './define.ts';
import { id } from './values.ts';

/** A board or a journey as a picture. */
export const figure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('board'), boardId: id }),
  z.object({ kind: z.literal('journey'), journeyId: id }),
]);
export type Figure = z.infer<typeof figure>;

export const figureFormats = ['svg', 'png', 'pdf'] as const;
export type FigureFormat = (typeof figureFormats)[number];
export const figureScales = [1, 2, 3] as const;
export const figurePages = ['figure', 'fit', 'poster'] as const;
export const figurePapers = ['a4', 'a3', 'letter'] as const;
export const figureThemes = ['light', 'dark'] as const;
/** How many quotes of a journey's cell are shown where nothing is said: what a client reads, but no cell of a hundred. */
export const usualQuotes = 20;
export const mostQuotes = 1000;
export const figureQuotes = z.union([z.literal('all'), z.int().min(0).max(mostQuotes)]);

export const figuresContract = {
  /**
   * The ending of the path says the format: svg, png or pdf. `scale` of the answer is less than was asked for where a PNG
   * would have been too large. Refuses with `figure-ending`, `figure-empty` or `poster-too-large`.
   */
  'figures.save': job(
    z.object({
      figure,
      path: z.string().min(1),
      /** Of a PNG. */
      scale: z.literal(figureScales).optional(),
      /** Of a PDF: one page of the figure's size, one sheet of paper, or as many sheets as its size in print takes. */
      pages: z.enum(figurePages).optional(),
      paper: z.enum(figurePapers).optional(),
      theme: z.enum(figureThemes).optional(),
      /** Of each cell of a journey, at most; `all` shows them whole, however long. */
      quotes: figureQuotes.optional(),
    }),
    z.object({ bytes: z.int(), pages: z.int(), scale: z.number() }),
  ),
  /** A small picture for previews: a PNG as base64, and the size in pixels that the figure has. */
  'figures.preview': job(
    z.object({ figure, theme: z.enum(figureThemes).optional(), quotes: figureQuotes.optional() }),
    z.object({ png: z.base64(), width: z.number(), height: z.number() }),
  ),
};
