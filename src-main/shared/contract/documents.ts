import { z } from 'zod';
import { command, query } from './define.ts';
import { documentKind, id, longText, name, nothing, offset, text } from './values.ts';

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
  folderId: id.nullable(),
  tags: z.array(z.string()),
  /** By which guide it was conducted. */
  guideId: id.nullable(),
  createdAt: z.int(),
});
export type DocumentSummary = z.infer<typeof documentSummary>;

const speaker = z.object({
  id,
  name,
  participantId: id,
  /** Did not agree to being quoted. */
  isWithheld: z.boolean(),
});
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
  /** Of the text: the same words at the same places as long as it is the same. */
  version: id,
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

const ids = z.array(id).min(1);
const tag = text.trim().min(1).max(100);

export const documentsContract = {
  'documents.list': query(nothing, z.array(documentSummary)),
  'documents.content': query(z.object({ id }), documentContent),
  /** `values` of its attributes, as `attributes.fill` takes them. */
  'documents.update': command(
    z.object({
      id,
      name: name.optional(),
      kind: documentKind.optional(),
      values: z.record(z.string(), longText).optional(),
    }),
    nothing,
  ),
  'documents.delete': command(z.object({ ids }), nothing),
  /** What goes with documents when they are deleted: `evidence` of findings, and the cells and traits that lose some. */
  'documents.deletion': query(
    z.object({ ids }),
    z.object({
      codings: z.int(),
      memos: z.int(),
      evidence: z.int(),
      cards: z.int(),
      cells: z.int(),
      traits: z.int(),
      marks: z.int(),
    }),
  ),
  /** Null: into no folder. */
  'documents.move': command(z.object({ ids, folderId: id.nullable() }), nothing),
  'documents.tag': command(z.object({ ids, add: z.array(tag).optional(), remove: z.array(tag).optional() }), nothing),
  'folders.list': query(nothing, z.array(z.object({ id, parentId: id.nullable(), name: z.string() }))),
  /** With documents and folders that go into it. */
  'folders.create': command(
    z.object({
      name,
      parentId: id.nullable().optional(),
      documentIds: z.array(id).optional(),
      folderIds: z.array(id).optional(),
    }),
    z.object({ id }),
  ),
  'folders.rename': command(z.object({ id, name }), nothing),
  /** With documents beside them. Refuses with `folder-inside-itself`. */
  'folders.move': command(z.object({ ids, documentIds: z.array(id).optional(), parentId: id.nullable() }), nothing),
  /** Its documents and folders stay, in the folder above. */
  'folders.delete': command(z.object({ id }), nothing),
};
