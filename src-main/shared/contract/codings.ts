import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { command, query } from './define.ts';
import { id, longText, name, nothing, offset, place, text } from './values.ts';

/** How much a coding weighs, 0–100. */
const weight = z.int().min(0).max(100).nullable();
/** How the speaker felt about it, −2 … +2. */
const valence = z.int().min(-2).max(2).nullable();

export const coding = z.object({
  id,
  passageId: id,
  codeId: id,
  researcher: z.string(),
  start: offset,
  end: offset,
  memo: z.string(),
  weight,
  valence,
  /** The words that the passage had before they were all deleted from the text; null while it has words. */
  formerText: z.string().nullable(),
  createdAt: z.int(),
});
export type Coding = z.infer<typeof coding>;

/** A code by its id, or by its path from the top (`['Theme', 'Code']`); what is missing of a path is created. */
export const codeTarget = z.union([z.object({ id }), z.object({ path: z.array(name).min(1) })]);

const codingToAdd = z.object({
  document: z.string(),
  start: offset,
  end: offset,
  /** `Theme/Code` */
  code: text.min(1),
  researcher: text.max(200).optional(),
  memo: longText.optional(),
});
export type CodingToAdd = z.infer<typeof codingToAdd>;

export const codingsContract = {
  'codings.ofDocument': query(z.object({ documentId: id }), z.array(coding)),
  'codings.create': command(
    place.extend({
      code: codeTarget,
      researcher: text.max(200).optional(),
      memo: longText.optional(),
    }),
    coding,
  ),
  /** Several at once; the ones that can't be taken are listed by their index and the others are made. */
  'codings.add': command(
    z.object({ codings: z.array(codingToAdd).max(1_000_000), researcher: text.max(200).optional() }),
    z.object({
      added: z.int(),
      refused: z.array(
        z.object({
          index: z.int(),
          error: z.object({
            code: z.enum(errorCodes),
            details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
          }),
        }),
      ),
    }),
  ),
  /** One code on many places, in one step; places that carry it already are left as they are. */
  'codings.apply': command(
    z.object({
      places: z.array(place).min(1).max(1_000_000),
      code: codeTarget,
      researcher: text.max(200).optional(),
    }),
    z.object({ added: z.int(), code: name }),
  ),
  /** As `codings.apply`, with several codes in one step. */
  'codings.applyEach': command(
    z.object({
      groups: z
        .array(z.object({ places: z.array(place).min(1).max(1_000_000), code: codeTarget }))
        .min(1)
        .max(10_000),
      researcher: text.max(200).optional(),
    }),
    z.object({ added: z.int() }),
  ),
  /** Null takes the value away. */
  'codings.rate': command(
    z.object({ ids: z.array(id).min(1), weight: weight.optional(), valence: valence.optional() }),
    nothing,
  ),
  'codings.resize': command(place.omit({ documentId: true }).extend({ id }), coding),
  'codings.recode': command(z.object({ ids: z.array(id).min(1), code: codeTarget }), z.object({ code: name })),
  'codings.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
  /** An empty text removes the memo. */
  'codings.setMemo': command(z.object({ id, text: longText }), nothing),
};
