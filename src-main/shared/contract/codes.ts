import { z } from 'zod';
import { codeTarget } from './codings.ts';
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
  /** The number key (1–9) it is pinned to. */
  pin: z.int().nullable(),
  exampleCodingId: id.nullable(),
});
export type Code = z.infer<typeof code>;

const ids = z.array(id).min(1);

export const codeEvent = z.object({
  id,
  kind: z.enum(['created', 'renamed', 'described', 'recolored', 'moved', 'merged', 'split']),
  /** Names for the words of the event; `of` names the code it befell where that was merged into this one since. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  researcher: z.string(),
  at: z.int(),
});
export type CodeEvent = z.infer<typeof codeEvent>;

/** Named codes that belong together for a question, wherever they stand in the tree. */
export const codeSet = z.object({ id, name: z.string(), codeIds: z.array(id) });
export type CodeSet = z.infer<typeof codeSet>;

export const codesContract = {
  'codes.tree': query(z.object({ leaveOutInterviewers: z.boolean().optional() }), z.array(code)),
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
  /** Puts codes, in the given order, below `parentId` (null: top level), before `beforeId` or last. */
  'codes.move': command(z.object({ ids, parentId: id.nullable(), beforeId: id.nullable().optional() }), nothing),
  'codes.recolor': command(z.object({ ids, color: z.int().min(0) }), nothing),
  /** All codings and codes below `ids` go to `intoId`; `ids` end. */
  'codes.merge': command(z.object({ ids, intoId: id }), nothing),
  /** Deals codings of a code to other codes; what is not dealt stays. */
  'codes.split': command(
    z.object({ id, parts: z.array(z.object({ code: codeTarget, codingIds: z.array(id).min(1) })).min(1) }),
    nothing,
  ),
  /** Deletes the codes and the codes below them with their codings. */
  'codes.delete': command(z.object({ ids }), nothing),
  /** What would go with the codes. `bound`: stages, lanes and touchpoints that are filled from them, and stay without. */
  'codes.deletion': query(
    z.object({ ids }),
    z.object({
      codes: z.int(),
      codings: z.int(),
      documents: z.int(),
      memos: z.int(),
      cards: z.int(),
      bound: z.int(),
      /** Of guides, which carry one of the codes, and stay without. */
      questions: z.int(),
    }),
  ),
  /** Pins a code to a number key, which no other code then has; null takes the key away. */
  'codes.pin': command(z.object({ id, key: z.int().min(1).max(9).nullable() }), nothing),
  /** Makes a coding of the code its example; null for none. */
  'codes.setExample': command(z.object({ id, codingId: id.nullable() }), nothing),
  /** Codings of the code and of all below it; a participant is counted by whose turn the passage begins in. */
  'codes.counts': query(
    z.object({ id, leaveOutInterviewers: z.boolean().optional() }),
    z.object({
      documents: z.array(z.object({ id, name: z.string(), codings: z.int() })),
      participants: z.array(z.object({ id, name: z.string(), codings: z.int() })),
    }),
  ),
  /** The latest first. */
  'codes.history': query(z.object({ id }), z.array(codeEvent)),
  'codeSets.list': query(nothing, z.array(codeSet)),
  'codeSets.create': command(z.object({ name, codeIds: z.array(id).optional() }), z.object({ id })),
  'codeSets.rename': command(z.object({ id, name }), nothing),
  'codeSets.delete': command(z.object({ id }), nothing),
  'codeSets.add': command(z.object({ id, codeIds: ids }), nothing),
  'codeSets.remove': command(z.object({ id, codeIds: ids }), nothing),
};
