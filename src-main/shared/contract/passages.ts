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
};

export const passageOfCode = z.object({
  ...passageSource,
  codingId: id,
  codeId: id,
  code: z.string(),
  researcher: z.string(),
  memo: z.string(),
});
export type PassageOfCode = z.infer<typeof passageOfCode>;

export const evidencePassage = z.object({ ...passageSource, evidenceId: id, codes: z.array(z.string()) });
export type EvidencePassage = z.infer<typeof evidencePassage>;

export const passagesContract = {
  /** Every coded passage of the codes and of all codes below them, in the order of documents and places. */
  'passages.ofCodes': query(
    z.object({ codeIds: z.array(id).min(1), documentIds: z.array(id).optional() }),
    z.object({ passages: z.array(passageOfCode), participants: z.int(), documents: z.int() }),
  ),
};
