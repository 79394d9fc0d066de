import { z } from 'zod';
import { command, query } from './define.ts';
import { id, longText, name, nothing } from './values.ts';

/** In tree order: a code stands before the codes below it. `color` is an index of the palette in domain/code-colors. */
export const code = z.object({
  id,
  parentId: id.nullable(),
  name,
  color: z.int().min(0),
  definition: z.string(),
  whenToUse: z.string(),
  whenNotToUse: z.string(),
  /** Codings of this code alone. */
  codings: z.int(),
});
export type Code = z.infer<typeof code>;

export const codesContract = {
  'codes.tree': query(nothing, z.array(code)),
  'codes.create': command(
    z.object({
      name,
      parentId: id.nullable().optional(),
      color: z.int().min(0).optional(),
      definition: longText.optional(),
    }),
    code,
  ),
  'codes.update': command(
    z.object({
      id,
      name: name.optional(),
      color: z.int().min(0).optional(),
      definition: longText.optional(),
      whenToUse: longText.optional(),
      whenNotToUse: longText.optional(),
    }),
    nothing,
  ),
  /** Puts a code below `parentId` (null: top level), before `beforeId` or last. */
  'codes.move': command(z.object({ id, parentId: id.nullable(), beforeId: id.nullable().optional() }), nothing),
  /** All codings and codes below `id` go to `intoId`; `id` ends. */
  'codes.merge': command(z.object({ id, intoId: id }), nothing),
  /** Deletes the code and the codes below it with their codings. */
  'codes.delete': command(z.object({ id }), nothing),
  /** What would go with the code. */
  'codes.deletion': query(
    z.object({ id }),
    z.object({ codes: z.int(), codings: z.int(), documents: z.int(), memos: z.int() }),
  ),
};
