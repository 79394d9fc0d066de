import { z } from 'zod';
import { job } from './define.ts';
import { speakerNaming } from './quotes.ts';
import { id } from './values.ts';

export const chartKinds = [
  /** Bars: how often each code is used. */ 'codings-per-code',
  /** Codes against documents. */ 'codes-by-document',
  /** Codes against the values of an attribute of participants. */ 'codes-by-attribute',
  /** Codes that stand on the same words. */ 'codes-together',
  /** What people felt, by code. */ 'valence-by-code',
  /** How many participants have each value of an attribute. */ 'participants-by-attribute',
  /** Participants for and against each finding. */ 'findings-strength',
  /** New codes in each session, and how many there are by then. */ 'saturation',
  /** Codes against who said them in sessions. */ 'rainbow',
] as const;
export const chart = z.object({
  kind: z.enum(chartKinds),
  /** Of them and of all codes below them; all codes otherwise. */
  codeIds: z.array(id).optional(),
  /** For the kinds that are by an attribute; the first otherwise. */
  attributeId: id.optional(),
  /** How many rows at most; the rest is counted. */
  rows: z.int().min(1).max(200).optional(),
});
export type Chart = z.infer<typeof chart>;

/** A board, a journey or a chart as a picture. */
export const figure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('board'), boardId: id }),
  z.object({ kind: z.literal('journey'), journeyId: id }),
  z.object({ kind: z.literal('chart'), chart }),
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

/** Whose words are in it, and how they are named; `usualQuoteRules` otherwise. */
const people = { naming: speakerNaming.optional(), includesWithheld: z.boolean().optional() };
const cell = z.union([z.string(), z.number(), z.null()]);

export const figuresContract = {
  /** What a chart draws, as a table with all its rows where nothing else is said: the first are its headers. Refuses with `figure-empty`. */
  'figures.data': job(z.object({ chart }), z.object({ rows: z.array(z.array(cell)) })),
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
      ...people,
    }),
    z.object({ bytes: z.int(), pages: z.int(), scale: z.number(), withheld: z.int() }),
  ),
  /** A small picture for previews: a PNG as base64, and the size in pixels that the figure has. */
  'figures.preview': job(
    z.object({ figure, theme: z.enum(figureThemes).optional(), quotes: figureQuotes.optional(), ...people }),
    z.object({ png: z.base64(), width: z.number(), height: z.number() }),
  ),
};
