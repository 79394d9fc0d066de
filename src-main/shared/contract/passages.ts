import { z } from 'zod';
import { query } from './define.ts';
import { id, offset } from './values.ts';

const passageSource = {
  passageId: id,
  documentId: id,
  document: z.string(),
  speaker: z.string().nullable(),
  /** Milliseconds into the recording, where known. */
  at: z.int().nullable(),
  /** The turn's number in its document, from 1. */
  turn: z.int().nullable(),
  start: offset,
  end: offset,
  text: z.string(),
  /** True where the words were deleted from the document: `text` is what they were. */
  isEmptied: z.boolean(),
  /** Who says it did not agree to being quoted: it is marked, and left out of what is handed on. */
  isWithheld: z.boolean(),
};

const ofCoding = {
  codingId: id,
  codeId: id,
  code: z.string(),
  researcher: z.string(),
  memo: z.string(),
  weight: z.int().nullable(),
  valence: z.int().nullable(),
  createdAt: z.int(),
};

export const passageOfCode = z.object({
  ...passageSource,
  /** Whose turn it begins in. */
  participantId: id.nullable(),
  ...ofCoding,
});
export type PassageOfCode = z.infer<typeof passageOfCode>;

/** A stretch that answers a query. */
export const foundPassage = z.object({
  ...passageSource,
  /** Null for a stretch that is a passage of nothing: what two passages share. */
  passageId: id.nullable(),
  participantId: id.nullable(),
  /** The codings by which it answers: they lie on it or reach beyond it. */
  codings: z.array(z.object(ofCoding)),
});
export type FoundPassage = z.infer<typeof foundPassage>;

/** Words with who said them, where, and the names of their codes. */
export const quotedPassage = z.object({
  ...passageSource,
  participantId: id.nullable(),
  codes: z.array(z.string()),
});
export type QuotedPassage = z.infer<typeof quotedPassage>;

export const evidencePassage = z.object({ ...passageSource, evidenceId: id, codes: z.array(z.string()) });
export type EvidencePassage = z.infer<typeof evidencePassage>;

export const passagesContract = {
  /** In the order of the ids; what is gone is left out. */
  'passages.get': query(z.object({ ids: z.array(id).max(10_000) }), z.array(quotedPassage)),
  /** Every coded passage of the codes and of all codes below them, in the order of documents and places. */
  'passages.ofCodes': query(
    z.object({ codeIds: z.array(id).min(1), documentIds: z.array(id).optional() }),
    z.object({ passages: z.array(passageOfCode), participants: z.int(), documents: z.int() }),
  ),
};
