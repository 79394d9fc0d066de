import { z } from 'zod';
import { command, query } from './define.ts';
import { documentKind, id, name, nothing, offset } from './values.ts';

export const documentSummary = z.object({
  id,
  name,
  kind: documentKind,
  characters: z.int(),
  words: z.int(),
  turns: z.int(),
  speakers: z.array(z.string()),
  codings: z.int(),
  /** Share of the text's characters that carry a coding, 0–1. */
  coded: z.number(),
  createdAt: z.int(),
});
export type DocumentSummary = z.infer<typeof documentSummary>;

const speaker = z.object({ id, name, participantId: id });
const turn = z.object({
  speakerId: id,
  start: offset,
  end: offset,
  /** Milliseconds into the recording, where known. */
  at: z.int().nullable(),
});
const heading = z.object({ start: offset, end: offset, level: z.int() });

/** Offsets are UTF-16 units of `text`. */
export const documentContent = z.object({
  id,
  name,
  kind: documentKind,
  text: z.string(),
  speakers: z.array(speaker),
  turns: z.array(turn),
  headings: z.array(heading),
  fileName: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  createdAt: z.int(),
});
export type DocumentContent = z.infer<typeof documentContent>;
export type DocumentTurn = z.infer<typeof turn>;

export const documentsContract = {
  'documents.list': query(nothing, z.array(documentSummary)),
  'documents.content': query(z.object({ id }), documentContent),
  'documents.update': command(z.object({ id, name: name.optional(), kind: documentKind.optional() }), nothing),
  'documents.delete': command(z.object({ id }), nothing),
  /** What goes with a document when it is deleted. */
  'documents.deletion': query(z.object({ id }), z.object({ codings: z.int(), memos: z.int(), evidence: z.int() })),
  /** Renames a speaker everywhere in the document; an existing name joins the two. */
  'speakers.rename': command(z.object({ id, name }), nothing),
  'participants.list': query(
    nothing,
    z.array(z.object({ id, name, documents: z.int(), turns: z.int(), codings: z.int() })),
  ),
  'participants.rename': command(z.object({ id, name }), nothing),
};
